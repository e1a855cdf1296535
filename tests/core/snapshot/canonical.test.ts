import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { b, doc, h, measure, p, ul } from '~core/document/build'
import type { DocumentJson } from '~core/document/json'
import { canonicalPlan, readCanonicalPlan } from '~core/snapshot/canonical'
import { wordsIn } from '~core/snapshot/words'
import { planOf } from './plan'

/** The same value with every object's keys in another order. */
function shuffled<T>(value: T, turn: number): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => shuffled(item, turn)) as T
  const entries = Object.entries(value).map(([key, held]) => [key, shuffled(held, turn)] as const)
  const cut = turn % Math.max(1, entries.length)
  return Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].reverse()) as T
}

const anyText: fc.Arbitrary<DocumentJson> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }).map((words) => p(words)),
      fc.string({ unit: 'grapheme' }).map((words) => h(2, b(words))),
      fc.string({ minLength: 1 }).map((words) => ul(words, words)),
      fc.string().map((words) => measure('Tiltak', { responsible: words })),
    ),
    { maxLength: 5 },
  )
  .map((blocks) => doc(...blocks))

describe('a snapshot’s content', () => {
  it('is written in one way, whatever the order of the keys', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, turn) => {
        const plan = planOf({ Mål: text })
        expect(canonicalPlan(shuffled(plan, turn))).toBe(canonicalPlan(plan))
      }),
    )
  })

  it('is read back as it was written, letter for letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = canonicalPlan(planOf({ Mål: text }))
        const plan = readCanonicalPlan(json)
        expect(plan && canonicalPlan(plan)).toBe(json)
      }),
    )
    const decomposed = planOf({ Mål: doc(p('a\u030apne')) })
    expect(readCanonicalPlan(canonicalPlan(decomposed))).toEqual(decomposed)
  })

  it('tells apart what differs in a single letter, mark or title', () => {
    const forms = [
      planOf({ Mål: doc(p('Vi åpner')) }),
      planOf({ Mål: doc(p('Vi åpnar')) }),
      planOf({ Mål: doc(p(b('Vi åpner'))) }),
      planOf({ Delmål: doc(p('Vi åpner')) }),
    ].map(canonicalPlan)
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('makes no difference between no content and an empty list of it', () => {
    const empty = { type: 'doc', content: [] } as const
    expect(canonicalPlan(planOf({ Mål: empty }))).toBe(canonicalPlan(planOf({ Mål: { type: 'doc' } })))
  })

  it('is not read when it is something else, or of a version to come', () => {
    const json = canonicalPlan(planOf({ Mål: doc(p('Vi åpner')) }))
    const others = [
      '',
      '{}',
      json.slice(0, -1),
      json.replace('"format":1', '"format":2'),
      json.replace('"schemaVersion":1', '"schemaVersion":99'),
      json.replace('"type":"paragraph"', '"type":"script"'),
    ]
    expect(others.map(readCanonicalPlan)).toEqual(others.map(() => null))
  })

  it('counts words as readers do', () => {
    expect(wordsIn(planOf({ Mål: doc(h(2, 'Åpne dører'), ul('Nøkkelfri adgang, kl. 22.30')) }))).toBe(6)
  })
})
