import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { step1Frame, step2Frame, updateFrame } from '~server/realtime/wire'

/** A writer on the bare wire who keeps the bytes of everything that was promised to it. */
export interface Scribe {
  readonly doc: Doc
  /** The updates that the server has said are saved. */
  acknowledged(): readonly Uint8Array[]
  /** The updates that came from the server. */
  readonly received: readonly Uint8Array[]
  /** Called with every receipt, and with everything that comes. */
  onNews: () => void
  leave(): void
}

const SYNC = 0
const SAVED = 100
const STEP_1 = 0

/** Sits down at a text, with what was written before where there is some. Resolves when the text is there. */
export async function sitAsScribe(
  cookie: string,
  address: string,
  sectionId = 'section',
  doc = new Doc(),
): Promise<Scribe> {
  const sent: Uint8Array[] = []
  const received: Uint8Array[] = []
  let settled = 0
  const socket = new WebSocket(`ws://${address}/sync/${sectionId}?schema=1`, { headers: { cookie } })
  const scribe: Scribe = {
    doc,
    acknowledged: () => sent.slice(0, settled),
    received,
    onNews: () => undefined,
    leave: () => socket.terminate(),
  }
  const send = (frame: Uint8Array, update: Uint8Array) => {
    sent.push(update)
    socket.send(frame, () => undefined)
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    // What is written before the line is up goes with the answer to the server's question.
    if (origin !== socket && socket.readyState === socket.OPEN) send(updateFrame(update), update)
  })

  await new Promise<void>((synced, failed) => {
    socket.on('open', () => socket.send(step1Frame(encodeStateVector(doc))))
    // A killed server cuts the line in whatever way; what matters is whether the text came first.
    socket.on('error', failed)
    socket.on('close', (code) => failed(new Error(`closed with ${code} before the text came`)))
    socket.on('message', (frame: Buffer) => {
      const decoder = decoding.createDecoder(new Uint8Array(frame))
      const type = decoding.readVarUint(decoder)
      if (type === SAVED) {
        decoding.readVarUint8Array(decoder)
        settled = decoding.readVarUint(decoder)
      } else if (type === SYNC) {
        const step = decoding.readVarUint(decoder)
        const bytes = decoding.readVarUint8Array(decoder)
        if (step === STEP_1) {
          const missing = encodeStateAsUpdate(doc, bytes)
          return send(step2Frame(missing), missing)
        }
        received.push(bytes)
        applyUpdate(doc, bytes, socket)
        synced()
      } else return
      scribe.onNews()
    })
  })
  return scribe
}
