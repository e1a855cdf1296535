import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inGroups, movedInOrder } from '~core/council/votingOrder'

describe('the chair’s order of voting', () => {
  it('has amendments about the same words together, where the first of them stands', () => {
    expect(inGroups(['a', 'b', 'c', 'd'], [['a', 'c']])).toEqual([['a', 'c'], ['b'], ['d']])
  })

  it('moves one among those it competes with, and at their edge all of them past the next', () => {
    const groups = [['a', 'c'], ['b'], ['d']]
    expect(movedInOrder(groups, 'c', -1)).toEqual(['c', 'a', 'b', 'd'])
    expect(movedInOrder(groups, 'c', 1)).toEqual(['b', 'a', 'c', 'd'])
    expect(movedInOrder(groups, 'a', -1)).toBeNull()
    expect(movedInOrder(groups, 'd', 1)).toBeNull()
    expect(movedInOrder(groups, 'x', 1)).toBeNull()
  })

  it('loses and doubles none, wherever they are moved', () => {
    const order = fc.uniqueArray(fc.nat(20).map(String), { minLength: 1 })
    fc.assert(
      fc.property(
        order,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(-1 as const, 1 as const),
        (ids, from, at, by) => {
          const together = ids.slice(from % ids.length, (from % ids.length) + 3)
          const moved = movedInOrder(inGroups(ids, [together]), ids[at % ids.length] ?? '', by)
          expect(moved === null || [...moved].sort().join() === [...ids].sort().join()).toBe(true)
        },
      ),
    )
  })
})
