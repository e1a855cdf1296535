import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeStateVector } from 'yjs'
import { placeIn } from '~server/realtime/placeIn'

const client = fc.constantFrom(1, 2, 127, 128, 300, 2 ** 32 - 1)
const clock = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(127, 128, 129, 2 ** 30))
const clocks = fc.array(fc.tuple(client, clock)).map((entries) => new Map(entries))

/** What somebody has of the text. */
const had = (text: ReadonlyMap<number, number>, reached: ReadonlyMap<number, number>) =>
  JSON.stringify([...text.keys()].sort().map((key) => Math.min(text.get(key) ?? 0, reached.get(key) ?? 0)))

it('is the same for two who lack the same of a text, and for no others', () => {
  fc.assert(
    fc.property(clocks, clocks, clocks, (text, one, other) => {
      const [here, there] = [one, other].map((reached) => placeIn(text, encodeStateVector(reached)))
      expect(here === there).toBe(had(text, one) === had(text, other))
    }),
    { numRuns: 2_000 },
  )
})

it('refuses a vector that is cut short', () => {
  expect(() => placeIn(new Map(), new Uint8Array([2, 1, 1]))).toThrow()
})
