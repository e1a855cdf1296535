import { describe, expect, it } from 'vitest'
import { comparePlans } from '~core/diff/comparePlans'
import { doc, named, p } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import type { PlanDocument } from '~core/plan/document'
import { changedSections } from '~core/session/changedSections'

const plan = (...texts: readonly BlockJson[][]): PlanDocument => ({
  schemaVersion: 1,
  id: 'plan',
  title: 'Plan',
  municipality: 'Eikedal',
  language: 'nb',
  phase: 'drafting',
  sections: texts.map((text, index) => ({
    id: `s${index}`,
    number: String(index + 1),
    level: 1,
    title: `Del ${index + 1}`,
    status: 'draft',
    text: doc(...text),
  })),
})
const par = (id: string, words: string) => named(id, p(words))

describe('what a record says of changes', () => {
  it('names the section, counts its words, and shows them before and after', () => {
    const before = plan([par('a', 'Lokalene er åpne på dagtid.')], [par('b', 'Uendret.')])
    const after = plan([par('a', 'Lokalene er åpne på kveldstid.')], [par('b', 'Uendret.')])
    expect(changedSections(comparePlans(before, after))).toEqual([
      {
        section: { sectionId: 's0', number: '1', title: 'Del 1' },
        kind: 'changed',
        moved: false,
        inserted: 1,
        removed: 1,
        passages: [{ before: 'Lokalene er åpne på dagtid.', after: 'Lokalene er åpne på kveldstid.' }],
        more: 0,
      },
    ])
  })

  it('shows a new paragraph as new and a removed one as gone', () => {
    const before = plan([par('a', 'Blir her.'), par('b', 'Skal bort herfra.')])
    const after = plan([par('a', 'Blir her.'), par('c', 'Noe helt annet kommer til.')])
    const [section] = changedSections(comparePlans(before, after))
    expect(section?.passages).toContainEqual({ before: 'Skal bort herfra.', after: null })
    expect(section?.passages).toContainEqual({ before: null, after: 'Noe helt annet kommer til.' })
  })

  it('leaves out what lies far from the change, and counts passages beyond the first', () => {
    const long = 'Dette står her fra før og skal ikke gjentas i referatet. '.repeat(6)
    const texts = (word: string) =>
      Array.from({ length: 12 }, (_, nr) => par(`a${nr}`, `${long}${word} ${nr}.`))
    const [section] = changedSections(comparePlans(plan(texts('gammelt')), plan(texts('nytt'))))
    expect(section?.passages[0]?.after).toMatch(/^… .{0,60}nytt 0\.$/)
    expect(section?.more).toBe(4)
  })

  it('has nothing to say of equal plans', () => {
    const same = plan([par('a', 'Det samme.')])
    expect(changedSections(comparePlans(same, same))).toEqual([])
  })
})
