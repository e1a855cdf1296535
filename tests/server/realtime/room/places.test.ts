import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeStateVector } from 'yjs'
import { Places } from '~server/realtime/places'

const client = fc.constantFrom(1, 2, 127, 128, 300, 2 ** 32 - 1)
const clock = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(127, 128, 129, 2 ** 30))
const clocks = fc.array(fc.tuple(client, clock)).map((entries) => new Map(entries))

const placeIn = (text: ReadonlyMap<number, number>, reached: Map<number, number>) =>
  new Places(text).of(encodeStateVector(reached))

/** What somebody has of the text. */
const had = (text: ReadonlyMap<number, number>, reached: ReadonlyMap<number, number>) =>
  JSON.stringify([...text.keys()].sort().map((key) => Math.min(text.get(key) ?? 0, reached.get(key) ?? 0)))

it('is the same for two who lack the same of a text, and for no others', () => {
  fc.assert(
    fc.property(clocks, clocks, clocks, (text, one, other) => {
      expect(placeIn(text, one) === placeIn(text, other)).toBe(had(text, one) === had(text, other))
    }),
    { numRuns: 2_000 },
  )
})

it('does not depend on who came before', () => {
  const somebody = fc.record({ changes: clocks, textGoesOn: fc.boolean() })
  fc.assert(
    fc.property(clocks, clocks, fc.array(somebody, { minLength: 1 }), (start, common, crowd) => {
      const text = new Map(start)
      const places = new Places(text)
      for (const { changes, textGoesOn } of crowd) {
        if (textGoesOn) {
          for (const [key, value] of changes) text.set(key, Math.max(value, text.get(key) ?? 0))
          places.changed()
        }
        const reached = new Map([...common, ...changes])
        expect(places.of(encodeStateVector(reached))).toBe(placeIn(text, reached))
      }
    }),
    { numRuns: 2_000 },
  )
})

it('refuses a vector that is cut short, whoever came before', () => {
  const places = new Places(new Map([[1, 5]]))
  expect(() => places.of(new Uint8Array([2, 1, 1]))).toThrow()
  places.of(new Uint8Array([2, 1, 1, 2, 1]))
  expect(() => places.of(new Uint8Array([2, 1, 1]))).toThrow()
  expect(() => places.of(new Uint8Array([2, 1, 1, 2]))).toThrow()
})
