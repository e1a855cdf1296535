/** y-websocket's messages, as far as a generator needs them. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Dialect } from './dialect'

const SYNC = 0
const AWARENESS = 1
/** Hocuspocus's sync message that answers one. */
const SYNC_REPLY = 4
const STEP_1 = 0
const STEP_2 = 1
const UPDATE = 2

/** The update of somebody who has nothing to tell. */
export const EMPTY_UPDATE = new Uint8Array([0, 0])
/** The state vector of an empty document. */
export const EMPTY_VECTOR = new Uint8Array([0])

const sync = (step: number, bytes: Uint8Array) =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, SYNC)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })

export const step1 = (stateVector: Uint8Array) => sync(STEP_1, stateVector)
export const step2 = (update: Uint8Array) => sync(STEP_2, update)
export const update = (bytes: Uint8Array) => sync(UPDATE, bytes)

/** One person's caret, moved for the `clock`th time. */
export function caret(client: number, clock: number, state: object): Uint8Array {
  const entry = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(state))
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, AWARENESS)
    encoding.writeVarUint8Array(encoder, entry)
  })
}

export interface Listener {
  /** The server asks what we have. */
  step1(stateVector: Uint8Array): void
  /** The server's answer to our step 1. */
  step2(update: Uint8Array): void
  update(update: Uint8Array): void
}

/** Reads one frame's payload. A relay's frame holds several messages, one after the other. */
export function hear(payload: Uint8Array, dialect: Dialect, listener: Listener): void {
  const decoder = decoding.createDecoder(payload)
  dialect.skipAddress(decoder)
  while (decoding.hasContent(decoder)) {
    const type = decoding.readVarUint(decoder)
    if (type === AWARENESS) decoding.readVarUint8Array(decoder)
    else if (type !== SYNC && type !== SYNC_REPLY) return
    else {
      const step = decoding.readVarUint(decoder)
      const bytes = decoding.readVarUint8Array(decoder)
      if (step === STEP_1) listener.step1(bytes)
      else if (step === STEP_2) listener.step2(bytes)
      else if (step === UPDATE) listener.update(bytes)
    }
  }
}
