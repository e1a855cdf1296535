/** What the browser and the realtime door say to one another beside y-protocols' own messages. */
import * as decoding from 'lib0/decoding'
import { SCHEMA_VERSION } from '~core/document/schema'

/** Message types, after y-protocols' sync (0), awareness (1), auth (2) and query awareness (3). */
export const messageTypes = { saved: 100, access: 101, storage: 102, notice: 103 } as const

/** The query parameters of a section's address. */
export const wireParameters = { schema: String(SCHEMA_VERSION) }

/** Why the server closes for good. The client does not try again by itself. */
export const closeReasons = {
  4401: 'signedOut',
  4403: 'noRight',
  4404: 'gone',
  4409: 'rejected',
  4426: 'outdated',
} as const

export type CloseReason = (typeof closeReasons)[keyof typeof closeReasons]

/** The reason that a close code stands for; an unknown refusal counts as a missing right. */
export function reasonOfClose(code: number): CloseReason {
  return closeReasons[code as keyof typeof closeReasons] ?? 'noRight'
}

/** Whether this connection may write, and if not, why. */
export interface Access {
  readonly mode: 'write' | 'read'
  readonly reason: 'role' | 'locked' | 'phase' | null
}

/** What is durable: the document's state vector, and how many of this connection's changes. */
export interface Saved {
  readonly vector: Uint8Array
  /** Counts the step 2 and update messages that this connection sent; null from a server that does not count. */
  readonly messages: number | null
}

/** Two neighbouring blocks that say the same, after two people changed one block at once. */
export interface DoubledText {
  readonly kind: 'doubledText'
  readonly blockIds: readonly [string, string]
}

export function readSaved(decoder: decoding.Decoder): Saved {
  const vector = decoding.readVarUint8Array(decoder)
  return { vector, messages: decoding.hasContent(decoder) ? decoding.readVarUint(decoder) : null }
}

export function readAccess(decoder: decoding.Decoder): Access {
  return JSON.parse(decoding.readVarString(decoder)) as Access
}

export function readStorage(decoder: decoding.Decoder): { readonly state: 'ok' | 'failing' } {
  return JSON.parse(decoding.readVarString(decoder)) as { state: 'ok' | 'failing' }
}

export function readNotice(decoder: decoding.Decoder): DoubledText {
  return JSON.parse(decoding.readVarString(decoder)) as DoubledText
}

/** Whether a message to the server holds changes: y-protocols' sync step 2 (0, 1) or update (0, 2). */
export function holdsChanges(message: Uint8Array): boolean {
  return message[0] === 0 && (message[1] === 1 || message[1] === 2)
}
