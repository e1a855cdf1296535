import fc from 'fast-check'
import type { Move } from './pen'

const place = fc.double({ min: 0, max: 1, noNaN: true })

/** Any move of a writer. */
export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('type'),
      at: place,
      words: fc.constantFrom('å ', 'frivillig ', 'x'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('erase'), at: place, to: place }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('split'), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('join'), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('heading'), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('list'), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('bold'), at: place, to: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('measure'), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('carry'), at: place, to: place }) },
)

/** What happens at a table of writers: somebody writes, or meets the server. */
export type Event = { readonly who: number; readonly move: Move | 'meet' }

export const anyEvents = (writers: number): fc.Arbitrary<Event[]> =>
  fc.array(
    fc.record({
      who: fc.integer({ min: 0, max: writers - 1 }),
      move: fc.oneof(
        { weight: 4, arbitrary: anyMove },
        { weight: 1, arbitrary: fc.constant('meet' as const) },
      ),
    }),
    { minLength: 5, maxLength: 40 },
  )
