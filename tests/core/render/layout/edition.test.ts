import { describe, expect, it } from 'vitest'
import { doc, measure, named, p } from '~core/document/build'
import type { Adoption, Edition } from '~core/render/layout/edition'
import { layoutPlan } from '~core/render/layout/layoutPlan'
import type { Mark } from '~core/render/layout/page'
import type { PlanDocument } from '~core/plan/document'
import { planOf } from '../rendered'
import { evenLetters, linesOf, readAloud } from './typesetting'

const sha256 = 'ab'.repeat(32)
const adoption: Adoption = {
  committee: 'Kommunestyret',
  caseNumber: '12/27',
  resolvedOn: '2027-02-11',
  points: ['Kommunestyret vedtar planen.', 'Planen evalueres i 2030.'],
  votes: [
    {
      ...{ amendment: 2, parties: ['Sp', 'SV'], unanimous: false, outcome: 'rejected' },
      ...{ votesFor: 5, votesAgainst: 16 },
      ballots: [
        { party: 'Sp', for: 5, against: 1 },
        { party: 'Ap', for: 0, against: 15 },
      ],
    },
    {
      ...{ amendment: null, parties: [], unanimous: true, outcome: 'adopted' },
      ...{ votesFor: 21, votesAgainst: 0, ballots: [] },
    },
  ],
  sha256,
}
const laid = (plan: PlanDocument, edition: Edition) =>
  layoutPlan(plan, {
    ...edition,
    setter: evenLetters,
    pictureSize: () => ({ width: 400, height: 500 }),
    day: { day: 12, month: 2, year: 2027 },
  })
const words = (count: number) => Array.from({ length: count }, (_, index) => `ord${index}`).join(' ')
const isText = (mark: Mark) => mark.kind === 'text'

describe('the print of an adopted plan', () => {
  const plan = planOf(doc(measure('Åpne skoler', { responsible: 'Kultur', cost: '250 000 kr' }), p('a')))
  const { layout } = laid(plan, { adoption })

  it('tells on a page in front of the contents who adopted it, and how they voted', () => {
    const page = linesOf(layout, 1).join('\n')
    expect(page).toContain('Vedtatt 11. februar 2027 · Kommunestyret · Sak 12/27')
    expect(page).toContain('Planen evalueres i 2030.')
    expect(readAloud(layout).replace(/\s+/g, ' ')).toContain('Endringsforslag 2 fra Sp, SV 5 (Sp 5)')
    expect(readAloud(layout).replace(/\s+/g, ' ')).toContain('21 0 Vedtatt, enstemmig')
  })

  it('has the day, the case and the checksum at the foot of every page but the cover', () => {
    for (const { marks } of layout.pages.slice(1)) {
      const said = marks
        .filter(isText)
        .filter(({ slot }) => slot === null)
        .map(({ text }) => text)
      expect(said).toContain('Vedtatt 11. februar 2027 · Kommunestyret · Sak 12/27')
      expect(said).toContain(`SHA-256 ${sha256}`)
    }
  })

  it('ends with the measures in one table, on a sheet that lies when its columns are many', () => {
    expect(layout.pages.at(-1)?.turned).toBe(true)
    expect(linesOf(layout, layout.pages.length - 1).join('\n')).toContain('Åpne skoler')
    expect(layout.bookmarks.map(({ title }) => title)).toEqual(['Vedtak', '1 Del 1', 'Tiltakene samlet'])
  })

  it('says in the contents on which page each of its parts begins', () => {
    for (const { place, title } of layout.bookmarks) {
      const page = layout.places.find(({ name }) => name === place)?.page ?? 0
      expect(linesOf(layout, page).join(' ')).toContain(title)
      expect(linesOf(layout, 2).join('\n')).toMatch(new RegExp(`${title.replace(/^\d /, '')} ${page + 1}`))
    }
  })

  it('is no draft, whatever the text was when it was kept', () => {
    expect(readAloud(layout)).not.toContain('Utkast')
  })
})

describe('the municipality’s look', () => {
  const look = { colour: '#7a1f3d', fontPair: 'inter', armsId: 'arms' } as const

  it('takes the place of the design’s own colour everywhere', () => {
    const { layout } = laid(planOf(doc(measure('Åpne skoler'))), { look })
    const drawn = JSON.stringify(layout.pages)
    expect(drawn).not.toContain('#1d5748')
    expect(drawn).toContain('#7a1f3d')
  })

  it('puts the arms on the cover, described', () => {
    const { layout } = laid(planOf(doc(p('a'))), { look })
    expect(layout.pages[0]?.marks.some((mark) => mark.kind === 'image' && mark.fileId === 'arms')).toBe(true)
    expect(JSON.stringify(layout.root)).toContain('Kommunevåpenet til')
  })
})

describe('line numbers', () => {
  const text = doc(named('first', p(words(60))), named('second', p('Her er det.')))
  const { layout, blocks } = laid(planOf(text), { lineNumbers: true })

  it('stand in the margin at every fifth line, and are not read', () => {
    const page = layout.pages[2]?.marks.filter(isText) ?? []
    const numbers = page.filter(({ slot, x }) => slot === null && x < 100 && x > 60)
    expect(numbers.map((mark) => mark.text)).toEqual(['5'])
    expect(numbers[0]?.y).toBe(
      [...new Set(page.filter(({ slot }) => slot).map(({ y }) => y))].sort((a, b) => a - b)[4],
    )
  })

  it('say where each block begins', () => {
    const at = blocks.get('second')
    expect(at?.page).toBe(3)
    const lines = linesOf(layout, 2)
    expect(lines[(at?.line ?? 0) - 1]).toContain('Her er det.')
    expect(blocks.get('first')).toEqual({ page: 3, line: 2 })
  })
})
