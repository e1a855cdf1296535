import { describe, expect, it } from 'vitest'
import { comparePlans } from '~core/diff/comparePlans'
import { doc, named, p } from '~core/document/build'
import { documentSchema } from '~core/document/schema'
import type { PlanDocument } from '~core/plan/document'
import { textOf } from '~core/render/text'
import { byPlace, type ReportFacts, type ReportRemark } from '~core/treatment/report'
import { reportDocument } from '~core/treatment/reportDocument'
import { reportRows } from '~core/treatment/reportRows'
import { statisticsOf } from '~core/treatment/statistics'

const planSaying = (words: string): PlanDocument => ({
  schemaVersion: 1,
  id: 'plan',
  title: 'Melding',
  municipality: 'Eikedal',
  language: 'nb',
  phase: 'treatment',
  sections: [
    {
      id: 'grants',
      number: '5',
      level: 1,
      title: 'Tilskudd',
      status: 'draft',
      text: doc(named('a', p(words))),
    },
  ],
})
const change = comparePlans(planSaying('Fristen er 1. juni.'), planSaying('Fristen er 1. mars.')).sections[0]
  ?.lines[0]
if (!change) throw new Error('no change')

const remark = (of: Partial<ReportRemark>): ReportRemark => ({
  number: 1,
  statement: 1,
  sectionId: 'grants',
  words: 'Fristen er for sen.',
  summary: '',
  assessment: '',
  disposition: null,
  answer: '',
  themes: [],
  changes: [],
  ...of,
})

const facts: ReportFacts = {
  municipality: 'Eikedal',
  planTitle: 'Frivillighetsmelding 2027–2030',
  language: 'nb',
  consultation: { title: 'Hva trenger laget ditt?', opensOn: '2026-10-08', deadlineOn: '2026-12-03' },
  senders: [
    { number: 1, kind: 'organisation', name: 'Eikedal skolekorps', isPublic: true, late: false },
    { number: 2, kind: 'person', name: null, isPublic: true, late: true },
    { number: 3, kind: 'person', name: null, isPublic: false, late: false },
  ],
  sections: [
    { id: 'aim', number: '4', title: 'Visjon og mål' },
    { id: 'grants', number: '5', title: 'Tilskudd' },
  ],
  remarks: [
    remark({
      summary: 'Fristen bør være 1. mars.',
      assessment: 'Fristen flyttes.\nDa er svarene klare før ferien.',
      disposition: 'accepted',
      themes: ['frister', 'tilskudd'],
      answer: 'Takk!',
      changes: [{ heading: '5 Tilskudd', line: change }],
    }),
    remark({ number: 2, statement: 2, sectionId: null, words: 'Bra melding.', themes: ['tilskudd'] }),
    remark({
      number: 3,
      statement: 2,
      sectionId: 'gone',
      words: 'Om noe som er borte.',
      disposition: 'noted',
      assessment: 'Takk.',
    }),
    remark({ number: 4, statement: 3, words: '', disposition: 'rejected', assessment: 'Nei.' }),
  ],
}

const written = reportDocument(facts, 'plan')
const part = (id: string) => {
  const section = written.sections.find((each) => each.id === id)
  return section ? textOf(section.text) : ''
}

describe('a report', () => {
  it('fits the document schema, so that every way to paper takes it', () => {
    for (const { text } of written.sections) documentSchema.nodeFromJSON(text).check()
  })

  it('tells of the plan as a whole first, then section by section; a place that is gone is the whole', () => {
    expect(
      byPlace(facts).map(({ section, remarks }) => [
        section?.title ?? null,
        remarks.map(({ number }) => number),
      ]),
    ).toEqual([
      [null, [2, 3]],
      ['Tilskudd', [1, 4]],
    ])
  })

  it('has sender, gist, assessment and consequence of each remark', () => {
    const told = part('grants')
    for (const words of [
      'Eikedal skolekorps',
      'Fristen bør være 1. mars.',
      'Fristen flyttes.',
      'Da er svarene klare før ferien.',
      'Tas til følge',
      '5 Tilskudd:',
    ])
      expect(told).toContain(words)
    expect(told).toMatch(/juni.*mars/s)
  })

  it('calls a private person one, and shows nothing of what is not public', () => {
    expect(part('whole')).toContain('Privatperson, Eikedal')
    expect(part('whole')).toContain('Ubehandlet')
    expect(part('grants')).toContain('Uttalelsen er ikke offentlig.')
    expect(part('senders')).toContain('2. Privatperson, Eikedal, etter fristen')
  })
})

it('is the same row by row in a spreadsheet', () => {
  const [head, ...rows] = reportRows(facts)
  expect(head).toHaveLength(12)
  expect(rows.map(([number]) => number)).toEqual(['2', '3', '1', '4'])
  expect(rows[2]).toEqual([
    '1',
    '1',
    'Eikedal skolekorps',
    'Lag eller organisasjon',
    '5 Tilskudd',
    'frister, tilskudd',
    'Fristen bør være 1. mars.',
    'Fristen er for sen.',
    'Fristen flyttes.\nDa er svarene klare før ferien.',
    'Tas til følge',
    '5 Tilskudd: juni → mars',
    'Takk!',
  ])
})

it('counts senders, places, themes and consequences', () => {
  const { statements, late, remarks, bySender, bySection, byTheme, byDisposition } = statisticsOf(facts)
  expect({ statements, late, remarks }).toEqual({ statements: 3, late: 1, remarks: 4 })
  const counted = <Key>(figures: readonly { key: Key; remarks: number; statements: number }[]) =>
    figures.map(({ key, remarks: count, statements: from }) => [key, count, from])
  expect(counted(bySender)).toEqual([
    ['organisation', 1, 1],
    ['advisoryBoard', 0, 0],
    ['publicBody', 0, 0],
    ['person', 3, 2],
    ['behalf', 0, 0],
  ])
  expect(counted(bySection)).toEqual([
    [null, 2, 1],
    ['grants', 2, 2],
  ])
  expect(counted(byTheme)).toEqual([
    ['tilskudd', 2, 2],
    ['frister', 1, 1],
  ])
  expect(counted(byDisposition)).toEqual([
    ['accepted', 1, 1],
    ['partly', 0, 0],
    ['rejected', 1, 1],
    ['noted', 1, 1],
    [null, 1, 1],
  ])
})
