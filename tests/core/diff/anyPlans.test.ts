/** What holds for any two plans: one edited into the other, two that have nothing to do with each other, broken ones. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '~core/diff/comparePlans'
import type { Line, PlanComparison } from '~core/diff/comparison'
import type { Effort } from '~core/diff/sequence'
import { doc, named, p } from '~core/document/build'
import type { PlanDocument } from '~core/plan/document'
import { planMarkdown } from '~core/render/planMarkdown'
import { anyActs, anyPlan, anyUnnamedPlan, edited, plan, section } from './edits'
import { readBack, type Side } from './readBack'

const anyEdit = fc.tuple(anyPlan, anyActs(8)).map(([before, acts]) => [before, edited(before, acts)] as const)
const anyTwo = fc.oneof(
  { weight: 3, arbitrary: anyEdit },
  fc.tuple(anyPlan, anyPlan),
  fc.tuple(anyUnnamedPlan, anyUnnamedPlan),
)

const inOrderOfIds = <Text>(texts: readonly (readonly [id: string, text: Text])[]) =>
  texts.toSorted(([one], [other]) => (one < other ? -1 : 1))
const textsOf = ({ sections }: PlanDocument) =>
  sections.map(({ id, text }) => [id, text.content ?? []] as const)
const textsIn = ({ sections }: PlanComparison, side: Side) =>
  sections.flatMap((one) => (one[side] ? [[one.id, readBack(one.lines, side)] as const] : []))

/** Every line, those in measures and cells included. */
const allLines = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => [
    line,
    ...allLines(line.lines),
    ...(line.table?.rows ?? []).flatMap(({ cells }) => cells.flatMap((cell) => allLines(cell?.lines ?? []))),
  ])

describe('for any two plans', () => {
  it('both can be read from their comparison, with every block in its order', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const comparison = comparePlans(before, after)
        expect(textsIn(comparison, 'after')).toEqual(textsOf(after))
        expect(inOrderOfIds(textsIn(comparison, 'before'))).toEqual(inOrderOfIds(textsOf(before)))
      }),
      { numRuns: 40 },
    )
  })

  it('something is told exactly when something differs', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const { tally, sections } = comparePlans(before, after)
        const isKept = sections.every(({ kind }) => kind === 'kept')
        expect(isKept).toBe(tally.changes === 0)
        if (isKept) expect(planMarkdown(after, new Map())).toBe(planMarkdown(before, new Map()))
        expect(comparePlans(before, structuredClone(before)).tally.changes).toBe(0)
      }),
      { numRuns: 40 },
    )
  })

  it('whatever arrived somewhere has departed from somewhere', () => {
    fc.assert(
      fc.property(anyEdit, ([before, after]) => {
        const lines = comparePlans(before, after).sections.flatMap((one) => allLines(one.lines))
        const count = (wanted: Line['kind']) => lines.filter(({ kind }) => kind === wanted).length
        expect(count('moved')).toBe(count('departed'))
      }),
      { numRuns: 40 },
    )
  })

  it('the comparison is the same each time', () => {
    fc.assert(
      fc.property(anyEdit, ([before, after]) => {
        expect(comparePlans(structuredClone(before), structuredClone(after))).toEqual(
          comparePlans(before, after),
        )
      }),
      { numRuns: 20 },
    )
  })
})

describe('the cost', () => {
  const words = ['og', 'alle', 'frivillige', 'skal', 'kommunen', 'a', 'b']
  const long = (paragraphs: number, length: number, random: (below: number) => number) =>
    plan([
      section(
        's',
        'Del',
        doc(
          ...Array.from({ length: paragraphs }, (_, place) =>
            named(
              `p${random(2) ? place : random(paragraphs)}`,
              p(Array.from({ length }, () => words[random(words.length)]).join(' ')),
            ),
          ),
        ),
      ),
    ])

  it('grows with the length of the texts, however hostile they are', () => {
    for (const [paragraphs, length] of [
      [1, 8_000],
      [20, 300],
      [1_000, 8],
      [3_000, 1],
    ] as const) {
      let seed = 1
      const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
      const effort: Effort = { steps: 0 }
      comparePlans(long(paragraphs, length, random), long(paragraphs, length, random), effort)
      expect(effort.steps).toBeLessThan(1_000 * (paragraphs + paragraphs * length))
    }
  })
})
