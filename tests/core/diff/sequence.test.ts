import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffSequence, type Effort, type Hunk } from '~core/diff/sequence'

const letters = (text: string) => [...text]
const changed = (before: string, after: string) =>
  diffSequence(letters(before), letters(after)).map(shown(before, after))
const shown = (before: string, after: string) => (hunk: Hunk) =>
  `${before.slice(hunk.beforeStart, hunk.beforeEnd)}→${after.slice(hunk.afterStart, hunk.afterEnd)}`

describe('the hunks', () => {
  it('are none between equals', () => {
    expect(changed('kommune', 'kommune')).toEqual([])
    expect(changed('', '')).toEqual([])
  })

  it('are the shortest edit', () => {
    expect(changed('abcdef', 'abxdef')).toEqual(['c→x'])
    expect(changed('abcdef', 'bcdefg')).toEqual(['a→', '→g'])
    expect(changed('', 'ny')).toEqual(['→ny'])
    expect(changed('gammel', '')).toEqual(['gammel→'])
  })

  it('find what stands once among much that is new', () => {
    const numbers = (start: number) => Array.from({ length: 300 }, (_, place) => String(start + place))
    const before = [...numbers(0), 'bordet', ...numbers(1000)]
    const after = [...numbers(2000), 'bordet', ...numbers(3000)]
    expect(diffSequence(before, after)).toEqual([
      { beforeStart: 0, beforeEnd: 300, afterStart: 0, afterEnd: 300 },
      { beforeStart: 301, beforeEnd: 601, afterStart: 301, afterEnd: 601 },
    ])
  })
})

/** Few different elements, so that there are many ways to match them. */
const sequence = (different: number, maxLength: number) =>
  fc.array(
    fc.nat(different - 1).map((number) => String.fromCharCode(97 + number)),
    { maxLength, size: 'max' },
  )

function applied(before: readonly string[], after: readonly string[], hunks: readonly Hunk[]): string[] {
  const made: string[] = []
  let at = 0
  for (const hunk of hunks) {
    made.push(...before.slice(at, hunk.beforeStart), ...after.slice(hunk.afterStart, hunk.afterEnd))
    at = hunk.beforeEnd
  }
  return [...made, ...before.slice(at)]
}

/** The length of the longest common subsequence, by the textbook. */
function commonLength(before: readonly string[], after: readonly string[]): number {
  let row = new Array<number>(after.length + 1).fill(0)
  for (const element of before) {
    const next = [0]
    for (const [place, other] of after.entries())
      next.push(element === other ? (row[place] ?? 0) + 1 : Math.max(next[place] ?? 0, row[place + 1] ?? 0))
    row = next
  }
  return row[after.length] ?? 0
}

describe('for any two sequences', () => {
  it('the hunks make the one into the other, with something kept between any two', () => {
    fc.assert(
      fc.property(sequence(3, 60), sequence(3, 60), (before, after) => {
        const hunks = diffSequence(before, after)
        expect(applied(before, after, hunks)).toEqual(after)
        for (const [place, hunk] of hunks.entries()) {
          const last = hunks[place - 1]
          if (last) expect(hunk.beforeStart).toBeGreaterThan(last.beforeEnd)
          expect(hunk.beforeEnd - hunk.beforeStart + hunk.afterEnd - hunk.afterStart).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('nothing is changed that could be kept', () => {
    fc.assert(
      fc.property(sequence(4, 60), sequence(4, 60), (before, after) => {
        const removed = diffSequence(before, after).reduce(
          (sum, hunk) => sum + hunk.beforeEnd - hunk.beforeStart,
          0,
        )
        expect(before.length - removed).toBe(commonLength(before, after))
      }),
      { numRuns: 1000 },
    )
  })

  it('also for long and hostile ones the hunks make the one into the other, in steps that grow with the length', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom(1, 2, 5, 500), fc.constantFrom(1, 2, 5, 500)),
        fc.array(fc.nat(499), { minLength: 10, maxLength: 30_000, size: 'max' }),
        fc.array(fc.nat(499), { minLength: 10, maxLength: 30_000, size: 'max' }),
        ([differentBefore, differentAfter], some, others) => {
          const before = some.map((number) => String(number % differentBefore))
          const after = others.map((number) => String(number % differentAfter))
          const effort: Effort = { steps: 0 }
          expect(applied(before, after, diffSequence(before, after, effort))).toEqual(after)
          expect(effort.steps).toBeLessThan(400_000 + 600 * (before.length + after.length))
        },
      ),
      { numRuns: 30 },
    )
  })
})
