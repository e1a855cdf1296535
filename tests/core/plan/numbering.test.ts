import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inReadingOrder, sectionNumbers } from '~core/plan/numbering'
import { anySections, sections } from './sections'

const numbersOf = (...lines: string[]) => [...sectionNumbers(sections(...lines)).values()]

describe('section numbers', () => {
  it('count the top sections, and those under each anew', () => {
    expect(numbersOf('a', '  b', '  c', 'd', '  e')).toEqual(['1', '1.1', '1.2', '2', '2.1'])
  })

  it('pass over what is not numbered, with everything under it', () => {
    expect(numbersOf('- forord', '  hilsen', 'a', '  - b', '  c')).toEqual(['', '', '1', '', '1.1'])
  })

  it('are given to every section, each once, in reading order', () => {
    fc.assert(
      fc.property(anySections, (all) => {
        const numbers = sectionNumbers(all)
        expect([...numbers.keys()]).toEqual(inReadingOrder(all).map((section) => section.id))
        const printed = [...numbers.values()].filter((number) => number !== '')
        expect(new Set(printed).size).toBe(printed.length)
        const inOrder = printed.map((number) => number.split('.').map(Number))
        expect([...inOrder].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)).toEqual(inOrder)
      }),
    )
  })

  it('do not depend on the order in which the rows come', () => {
    fc.assert(
      fc.property(
        anySections.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect([...sectionNumbers(shuffled)]).toEqual([...sectionNumbers(all)])
        },
      ),
    )
  })
})
