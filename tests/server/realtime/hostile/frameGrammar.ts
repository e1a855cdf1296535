/** What a client may send, as a grammar: sound messages, spoilt ones, and Yjs updates put together from others' parts. */
import fc from 'fast-check'
import { awarenessFrame, step1Frame, step2Frame, updateFrame } from '~server/realtime/wire'
import { anyMove } from '~tests/sync/moves'
import type { Move } from '~tests/sync/pen'
import { byte, fraction, graft, json, madeUpUpdate, number, someBytes, type Graft } from './updateGrammar'

/** One thing that a client does. What it means depends on what the client knows: `at` chooses among that. */
export type Deed =
  /** Edits its own copy by the rules; the update is sent, kept for later, or both. */
  | { readonly kind: 'write'; readonly move: Move; readonly send: boolean }
  /** Sends an update that was heard or made before, its own or another's. */
  | { readonly kind: 'repeat'; readonly at: number }
  /** Sends several of those merged into one. */
  | { readonly kind: 'merge'; readonly at: readonly number[] }
  /** Sends the part of one that a state vector of another lacks. */
  | { readonly kind: 'difference'; readonly at: number; readonly from: number }
  /** Edits by the rules, but under a client id that somebody else has. */
  | { readonly kind: 'forge'; readonly move: Move; readonly at: number }
  /** Puts items of the format, though not of the schema, into the text that it knows, under its own client id. */
  | { readonly kind: 'graft'; readonly items: readonly Graft[] }
  /** Sends something of the above with bytes changed, left out or put in. */
  | { readonly kind: 'spoil'; readonly at: number; readonly spoils: readonly Spoil[] }
  /** Sends these bytes as a frame. */
  | { readonly kind: 'frame'; readonly frame: Uint8Array }
  /** Sends them without a frame around, which ends the connection sooner or later. */
  | { readonly kind: 'raw'; readonly bytes: Uint8Array }
  | { readonly kind: 'leave'; readonly politely: boolean }

/** A change of bytes at a fraction of their length. */
export interface Spoil {
  readonly how: 'change' | 'cut' | 'insert' | 'double'
  readonly at: number
  readonly byte: number
  readonly length: number
}

const spoil: fc.Arbitrary<Spoil> = fc.record({
  how: fc.constantFrom('change', 'cut', 'insert', 'double'),
  at: fraction,
  byte,
  length: fc.integer({ min: 1, max: 20 }),
})

/** @returns a copy with the changes made */
export function spoilt(bytes: Uint8Array, spoils: readonly Spoil[]): Uint8Array {
  let result = [...bytes]
  for (const { how, at, byte, length } of spoils) {
    const place = Math.floor(at * result.length)
    const piece = result.slice(place, place + length)
    if (how === 'change') result[place] = byte
    else if (how === 'cut') result.splice(place, length)
    else result.splice(place, 0, ...(how === 'insert' ? [byte] : piece))
    result = result.slice(0, 100_000)
  }
  return new Uint8Array(result)
}

const awareness = fc
  .array(fc.record({ clientId: number, clock: number, state: json }), { maxLength: 5 })
  .map((entries) => awarenessFrame(entries))

const message: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 6, arbitrary: madeUpUpdate.map((update) => updateFrame(update)) },
  { weight: 2, arbitrary: madeUpUpdate.map((update) => step2Frame(update)) },
  { weight: 2, arbitrary: someBytes.map((vector) => step1Frame(vector)) },
  { weight: 2, arbitrary: awareness },
  { weight: 1, arbitrary: fc.constant(new Uint8Array([3])) },
  {
    weight: 1,
    arbitrary: fc.tuple(byte, someBytes).map(([type, bytes]) => new Uint8Array([type, ...bytes])),
  },
  { weight: 1, arbitrary: someBytes },
)

/** Anything that a client may do. Most of it leaves the connection open, so that there is more to come. */
export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('write'), move: anyMove, send: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('repeat'), at: fraction }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('merge'),
      at: fc.array(fraction, { minLength: 2, maxLength: 6 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('difference'), at: fraction, from: fraction }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('forge'), move: anyMove, at: fraction }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('graft'),
      items: fc.array(graft, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('spoil'),
      at: fraction,
      spoils: fc.array(spoil, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('frame'), frame: message }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('raw'), bytes: someBytes }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave'), politely: fc.boolean() }) },
)
