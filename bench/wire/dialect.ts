/** How the servers differ on the wire. All speak y-websocket's messages; the frame around them is not the same. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

export type DialectName = 'yjs' | 'langbord' | 'hocuspocus' | 'relay'

export interface Dialect {
  /** Where a document is opened. */
  path(document: string): string
  /** What is sent before anything else. */
  greeting(document: string): Uint8Array | undefined
  /** A message as a frame's payload. */
  pack(document: string, message: Uint8Array): Uint8Array
  /** Goes over what stands in front of the message. */
  skipAddress(decoder: decoding.Decoder): void
  /** Whether the server has the text and answers sync step 1; a relay has nothing. */
  readonly answersSync: boolean
}

const plain = {
  greeting: () => undefined,
  pack: (_document: string, message: Uint8Array) => message,
  skipAddress: () => undefined,
}

/** Hocuspocus puts the document's name in front of every message, and wants to be greeted with a token. */
const AUTH = 2
const TOKEN = 0

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  yjs: { ...plain, path: (document) => `/${document}`, answersSync: true },
  relay: { ...plain, path: (document) => `/${document}`, answersSync: false },
  langbord: { ...plain, path: (document) => `/sync/${document}?schema=1`, answersSync: true },
  hocuspocus: {
    path: () => '/',
    greeting: (document) =>
      encoding.encode((encoder) => {
        encoding.writeVarString(encoder, document)
        encoding.writeVarUint(encoder, AUTH)
        encoding.writeVarUint(encoder, TOKEN)
        encoding.writeVarString(encoder, 'a token')
      }),
    pack: (document, message) =>
      encoding.encode((encoder) => {
        encoding.writeVarString(encoder, document)
        encoding.writeUint8Array(encoder, message)
      }),
    skipAddress: (decoder) => void decoding.readVarString(decoder),
    answersSync: true,
  },
}
