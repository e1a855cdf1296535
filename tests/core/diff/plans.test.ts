import { describe, expect, it } from 'vitest'
import { comparePlans } from '~core/diff/comparePlans'
import type { PlanComparison } from '~core/diff/comparison'
import { box, doc, named as n, p } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import { told, toldWords } from './told'

const section = (id: string, title: string, ...content: readonly BlockJson[]): PlanSection => ({
  id,
  number: '',
  level: 1,
  title,
  status: 'draft',
  text: doc(...content),
})

const plan = (...sections: readonly PlanSection[]): PlanDocument => ({
  schemaVersion: 1,
  id: 'plan',
  title: 'Frivillighetsmelding 2027–2030',
  municipality: 'Eikedal',
  language: 'nb',
  phase: 'drafting',
  sections,
})

const toldPlan = ({ sections }: PlanComparison) =>
  sections
    .filter(({ kind }) => kind !== 'kept')
    .flatMap(({ kind, moved, title, lines }) => [
      `${moved ? 'moved ' : ''}${kind}: ${toldWords(title)}`,
      ...told(lines, '  '),
    ])
const compared = (before: PlanDocument, after: PlanDocument) => toldPlan(comparePlans(before, after))

const halls = n('halls', p('Lokalene er åpne for alle lag og foreninger hver eneste kveld.'))
const grants = n('grants', p('Ordningene samles i én søknad i året, med frist 1. juni.'))
const young = n('young', p('Barn og unge skal kunne låne utstyr gratis på biblioteket.'))
const goals = section('s1', 'Mål', halls)
const terms = section('s2', 'Rammevilkår', grants, young)
const measures = section('s3', 'Tiltak')
const before = plan(goals, terms, measures)

describe('plans', () => {
  it('that are the same have nothing to tell', () => {
    const comparison = comparePlans(before, structuredClone(before))
    expect(comparison.tally).toEqual({ inserted: 0, removed: 0, lines: 0, changes: 0 })
    expect(comparison.sections.every(({ kind }) => kind === 'kept')).toBe(true)
    expect(comparison.sections[1]?.lines.map(({ after }) => after?.block)).toEqual([grants, young])
  })

  it('tell sections that came, went, were moved and got another name', () => {
    const mapping = section('s4', 'Kartlegging', young)
    const renamed = { ...goals, title: 'Visjon og mål' }
    expect(compared(before, plan(measures, renamed, mapping))).toEqual([
      'removed: [-Rammevilkår-]',
      '  removed: [-Ordningene samles i én søknad i året, med frist 1. juni.-]',
      '  departed to s4#young: (paragraph)',
      'moved changed: [-Mål-]{+Visjon og mål+}',
      'added: {+Kartlegging+}',
      '  moved from s2#young: Barn og unge skal kunne låne utstyr gratis på biblioteket.',
    ])
  })

  it('tell a paragraph that went to another section as one move', () => {
    const after = plan(section('s1', 'Mål', halls, young), section('s2', 'Rammevilkår', grants), measures)
    expect(compared(before, after)).toEqual([
      'changed: Mål',
      '  moved from s2#young: Barn og unge skal kunne låne utstyr gratis på biblioteket.',
      'changed: Rammevilkår',
      '  departed to s1#young: (paragraph)',
    ])
    expect(comparePlans(before, after).tally).toEqual({ inserted: 0, removed: 0, lines: 1, changes: 1 })
  })

  it('tell it also when it was pasted there with another id, into a frame, and corrected', () => {
    const pasted = n('new', p('Barn og unge skal kunne låne utstyr gratis på alle bibliotek.'))
    const after = plan(
      section('s1', 'Mål', halls, n('box', box(pasted))),
      section('s2', 'Rammevilkår', grants),
      measures,
    )
    expect(compared(before, after)[1]).toBe(
      '  moved from s2#young: Barn og unge skal kunne låne utstyr gratis på [-biblioteket-]{+alle bibliotek+}. <frame: null → factBox>',
    )
  })

  it('count words by section and in all', () => {
    const after = plan(
      section('s1', 'Mål', n('halls', p('Lokalene er åpne for alle hver kveld.'))),
      section('s2', 'Rammevilkår', grants, young, n('new', p('Det er gratis.'))),
      measures,
    )
    const { sections, tally } = comparePlans(before, after)
    expect(sections.map((one) => [one.tally.inserted, one.tally.removed])).toEqual([
      [0, 4],
      [3, 0],
      [0, 0],
    ])
    expect(tally).toEqual({ inserted: 3, removed: 4, lines: 2, changes: 3 })
  })

  it('that were written anew with other ids are matched by titles and words', () => {
    const copy: PlanDocument = JSON.parse(JSON.stringify(before), (key, value: unknown) =>
      key === 'id' && value !== null ? `copy-${String(value)}` : value,
    )
    expect(comparePlans(before, copy).tally.changes).toBe(0)
  })
})
