/**
 * The wire: y-websocket's messages, and four of our own.
 *
 * Every frame is one message; it begins with its type as a varUint.
 *
 *   0 sync       then 0 step 1 (state vector) | 1 step 2 (update) | 2 update, as in y-protocols
 *   1 awareness  an awareness update: carets and names
 *   3 query      asks for the awareness of everybody
 *   100 saved    server → client: state vector of what is durable of this text, then how many sync step 2 and
 *                update messages of this connection are settled. Deletions leave no trace in a state vector:
 *                a client that counts what it sent knows that those are durable too.
 *   101 access   server → client: JSON, whether this connection may write and why not
 *   102 storage  server → client: JSON, whether the log can be written
 *   103 notice   server → client: JSON, something that the writers should look at
 *
 * In the address a client may say which `schema` version it speaks and which `person` it belongs to; where that is not
 * the cookie's, it is shown out.
 *
 * A client that knows only y-websocket ignores 100 to 103 and works.
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Id } from '~core/ids'

const SYNC = 0
const AWARENESS = 1
const QUERY_AWARENESS = 3
const SAVED = 100
const ACCESS = 101
const STORAGE = 102
const NOTICE = 103

const STEP_1 = 0
const STEP_2 = 1
const UPDATE = 2

/** Why a socket was closed. A y-websocket client does not come back after 4400 to 4499. */
export const closeCodes = {
  malformed: 4400,
  notSignedIn: 4401,
  forbidden: 4403,
  notFound: 4404,
  /** An update that is broken, foreign to the schema, or under another person's client id. */
  updateRefused: 4409,
  schemaVersion: 4426,
  /** The server is going down; come back. */
  restarting: 1012,
  /** Cannot serve now; come back. */
  tryLater: 1013,
} as const

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes]

/** Whether a connection may write, and if not, why. */
export interface Access {
  readonly mode: 'write' | 'read'
  readonly reason: null | 'role' | 'locked' | 'phase'
}

export type StorageState = 'ok' | 'failing'

/** Two neighbouring blocks say the same, after two people changed one block at once. */
export interface Notice {
  readonly kind: 'doubledText'
  readonly blockIds: readonly [Id, Id]
}

/** What a client may say. */
export type ClientMessage =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  /** Sync step 2, which answers a step 1, or an update. */
  | { readonly kind: 'update'; readonly bytes: Uint8Array; readonly isStep2: boolean }
  | { readonly kind: 'awareness'; readonly bytes: Uint8Array }
  | { readonly kind: 'queryAwareness' }
  | { readonly kind: 'unknown' }

/**
 * Reads one frame. Types that this server does not know are no offence: newer clients may speak them.
 *
 * @throws when the frame is cut short or says lengths that it does not have
 */
export function readMessage(frame: Uint8Array): ClientMessage {
  const decoder = decoding.createDecoder(frame)
  switch (decoding.readVarUint(decoder)) {
    case SYNC:
      return readSync(decoder)
    case AWARENESS:
      return { kind: 'awareness', bytes: decoding.readVarUint8Array(decoder) }
    case QUERY_AWARENESS:
      return { kind: 'queryAwareness' }
    default:
      return { kind: 'unknown' }
  }
}

function readSync(decoder: decoding.Decoder): ClientMessage {
  const step = decoding.readVarUint(decoder)
  switch (step) {
    case STEP_1:
      return { kind: 'step1', stateVector: decoding.readVarUint8Array(decoder) }
    case STEP_2:
    case UPDATE:
      return { kind: 'update', bytes: decoding.readVarUint8Array(decoder), isStep2: step === STEP_2 }
    default:
      return { kind: 'unknown' }
  }
}

const frame = (write: (encoder: encoding.Encoder) => void): Uint8Array => encoding.encode(write)

/** The largest messages are copied once. */
function syncFrame(step: number, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.of(SYNC, step), varUint(bytes.byteLength), bytes])
}

function jsonFrame(type: number, value: Access | Notice | { state: StorageState }): Uint8Array {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, type)
    encoding.writeVarString(encoder, JSON.stringify(value))
  })
}

export const step1Frame = (stateVector: Uint8Array) => syncFrame(STEP_1, stateVector)
export const step2Frame = (update: Uint8Array) => syncFrame(STEP_2, update)
export const updateFrame = (update: Uint8Array) => syncFrame(UPDATE, update)
export const accessFrame = (access: Access) => jsonFrame(ACCESS, access)
export const storageFrame = (state: StorageState) => jsonFrame(STORAGE, { state })
export const noticeFrame = (notice: Notice) => jsonFrame(NOTICE, notice)

/** @param settled how many of this connection's sync step 2 and update messages are durable */
export function savedFrame(stateVector: Uint8Array, settled: number): Uint8Array {
  return Buffer.concat(savedParts(stateVector, settled))
}

/** The pieces of `savedFrame`: the most frequent message of all is copied once, into the frame that it goes in. */
export function savedParts(stateVector: Uint8Array, settled: number): Uint8Array[] {
  return [varUint(SAVED), varUint(stateVector.byteLength), stateVector, varUint(settled)]
}

/** A number as lib0 writes it: seven bits a byte, the lowest first. */
function varUint(value: number): Uint8Array {
  const bytes: number[] = []
  for (; value > 127; value = Math.floor(value / 128)) bytes.push(128 | (value % 128))
  return Buffer.of(...bytes, value)
}

/** One client's awareness: its state as JSON text, `null` when it has left. */
export interface AwarenessEntry {
  readonly clientId: number
  readonly clock: number
  readonly state: string
}

export function awarenessFrame(entries: readonly AwarenessEntry[]): Uint8Array {
  const update = frame((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const { clientId, clock, state } of entries) {
      encoding.writeVarUint(encoder, clientId)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, state)
    }
  })
  return frame((encoder) => {
    encoding.writeVarUint(encoder, AWARENESS)
    encoding.writeVarUint8Array(encoder, update)
  })
}

/** @throws when the bytes are cut short */
export function readAwareness(bytes: Uint8Array): AwarenessEntry[] {
  const decoder = decoding.createDecoder(bytes)
  const entries: AwarenessEntry[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    entries.push({
      clientId: decoding.readVarUint(decoder),
      clock: decoding.readVarUint(decoder),
      state: decoding.readVarString(decoder),
    })
  }
  return entries
}

/** Longest awareness message that is read; one's own state and a crowd's echoes fit. */
export const LONGEST_AWARENESS = 256 * 1024

/** Whether a frame says where carets are, and would be read. */
export function isAwareness(frame: Uint8Array): boolean {
  return frame[0] === AWARENESS && frame.byteLength <= LONGEST_AWARENESS
}

/** A message that changes nothing. A y-websocket client leaves after 30 s without one; pings do not count. */
export const keepAliveFrame = awarenessFrame([])
