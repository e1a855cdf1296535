import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '~core/diff/comparePlans'
import { doc, li, measure, named, p, ul } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import { SCHEMA_VERSION } from '~core/document/schema'
import type { PlanDocument } from '~core/plan/document'
import { changedShares, hunksOf, percent, suggestedFor } from '~core/treatment/changes'
import { withoutChange, withoutRemark } from '~core/treatment/checks'

const plan = (...sections: readonly (readonly [title: string, ...blocks: BlockJson[]])[]): PlanDocument => ({
  schemaVersion: SCHEMA_VERSION,
  id: 'plan',
  title: 'Sammen',
  municipality: 'Eikedal kommune',
  language: 'nb',
  phase: 'treatment',
  sections: sections.map(([title, ...blocks], place) => ({
    id: `s${place + 1}`,
    number: String(place + 1),
    level: 1,
    title,
    status: 'draft',
    text: doc(...blocks),
  })),
})
const frist = (words: string) => named('frist', p(words))
const asked = plan(
  ['Tilskudd', frist('Fristen er 1. juni.'), named('svar', p('Alle får svar.'))],
  [
    'Lokaler',
    named('liste', ul(named('punkt', li(named('rom', p('Rom er gratis.')))))),
    named('nøkkel', p('Nøkkel fås på skolen.')),
  ],
)
const now = plan(
  ['Tilskudd', frist('Fristen er 1. mars.'), named('svar', p('Alle får svar.'))],
  [
    'Lokaler og møteplasser',
    named('liste', ul(named('punkt', li(named('rom', p('Rom er gratis for lag.')))))),
    named('lys', p('Det er lys til klokka 22.')),
  ],
)
const hunks = hunksOf(comparePlans(asked, now))

describe('changes since the consultation', () => {
  it('are told line by line, under the heading of now; a new title is one too', () => {
    expect(hunks.map(({ heading, blockId, line }) => [heading, blockId, line.kind])).toEqual([
      ['1 Tilskudd', 'frist', 'changed'],
      ['2 Lokaler og møteplasser', 's2', 'changed'],
      ['2 Lokaler og møteplasser', 'rom', 'changed'],
      ['2 Lokaler og møteplasser', 'nøkkel', 'removed'],
      ['2 Lokaler og møteplasser', 'lys', 'added'],
    ])
  })
  it('are suggested for a remark from its own block first, then from its section', () => {
    const near = (sectionId: string | null, blockId: string | null) =>
      suggestedFor({ sectionId, blockId }, hunks).map(({ hunk, nearness }) => `${hunk.blockId} ${nearness}`)
    expect(near('s1', 'frist')).toEqual(['frist block'])
    expect(near('s2', 'liste')[0]).toBe('rom block')
    expect(near('s2', 'nøkkel')).toEqual(['nøkkel block', 's2 section', 'rom section', 'lys section'])
    expect(near('s1', 'svar')).toEqual(['frist section'])
    expect(near(null, null)).toEqual([])
  })
  it('make nothing of a plan that is the same', () => {
    expect(hunksOf(comparePlans(asked, asked))).toEqual([])
    expect(changedShares(comparePlans(asked, asked))).toMatchObject({ blocks: { changed: 0, of: 4 } })
  })
})

describe('how much is changed', () => {
  it('counts blocks and measures', () => {
    const lys = (title: string) => named('lys', measure(title))
    const before = plan(['Tiltak', lys('Lys i løypa'), frist('Fristen er 1. juni.')])
    const after = plan(['Tiltak', lys('Lys i løypa og på banen'), frist('Fristen er 1. juni.')])
    expect(changedShares(comparePlans(before, after))).toMatchObject({
      blocks: { changed: 1, of: 2 },
      measures: { changed: 1, of: 1 },
    })
  })
  it('tells a little as something, and nearly all as not all', () => {
    expect([percent({ changed: 0, of: 9 }), percent({ changed: 0, of: 0 })]).toEqual([0, 0])
    expect([percent({ changed: 1, of: 900 }), percent({ changed: 899, of: 900 })]).toEqual([1, 99])
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (changed, rest) => {
        const of = changed + rest
        const told = percent({ changed, of })
        expect(told === 0).toBe(changed === 0)
        expect(told === 100).toBe(changed > 0 && rest === 0)
      }),
    )
  })
})

it('finds what was promised and not written, and what was written and not asked for', () => {
  const remarks = [
    { id: 'kept', disposition: 'accepted', linked: ['frist'] },
    { id: 'forgotten', disposition: 'partly', linked: [] },
    { id: 'refused', disposition: 'rejected', linked: [] },
    { id: 'untreated', disposition: null, linked: [] },
  ] as const
  expect(withoutChange(remarks).map(({ id }) => id)).toEqual(['forgotten'])
  expect(withoutRemark(hunks, remarks).map(({ blockId }) => blockId)).toEqual(['s2', 'rom', 'nøkkel', 'lys'])
})
