import { describe, expect, it } from 'vitest'
import { documentSchema } from '~core/document/schema'
import { wordsOf } from '~core/document/visit'
import { corrected, readRecord, recordFrom, recordParts, type RecordFacts } from '~core/session/record'
import { recordDocument } from '~core/session/recordDocument'

const facts: RecordFacts = {
  title: 'Kveldsmøte',
  planTitle: 'Sammen i Eikedal',
  municipality: 'Eikedal',
  language: 'nb',
  place: 'Rådhuset',
  startedAt: '2026-12-01T17:00:00.000Z',
  endedAt: '2026-12-01T19:00:00.000Z',
  endedByItself: false,
  present: [{ name: 'Oddny Fjeld', side: 'voluntary', organisation: 'Koret' }],
  absent: [{ name: 'Amir Haddad', side: 'politics', organisation: null }],
  items: [
    {
      id: 'i1',
      title: 'Lokaler',
      section: { sectionId: 's1', number: '2', title: 'Rom' },
      notes: 'To syn.\nEtt til.',
      decision: 'Skolene åpnes.',
    },
  ],
  changes: [
    {
      section: { sectionId: 's1', number: '2', title: 'Rom' },
      kind: 'changed',
      moved: false,
      inserted: 3,
      removed: 1,
      passages: [{ before: 'Stengt.', after: 'Åpent hver kveld.' }],
      more: 2,
    },
  ],
  changesUnknown: false,
  proposals: [
    {
      section: null,
      by: { name: 'Yusuf Ali', side: 'voluntary' },
      state: 'rejected',
      reason: 'Bedre',
      decidedBy: 'Marte Kvale',
      decisionReason: 'For dyrt',
    },
  ],
  openProposals: [],
  openThreads: [{ section: null, by: { name: 'Amir Haddad', side: 'politics' }, words: 'Hvem betaler?' }],
  moreOpen: { proposals: 0, threads: 3 },
}

const wordsIn = (record = recordFrom(facts)) => {
  const { sections } = recordDocument(record, 'id')
  return Object.fromEntries(
    sections.map(({ id, text }) => [id, (text.content ?? []).map((block) => wordsOf(block)).join('\n')]),
  )
}

describe('a record as a document', () => {
  it('fits the schema, part by part', () => {
    const { sections } = recordDocument(recordFrom(facts), 'id')
    expect(sections.map(({ id }) => id)).toEqual(recordParts)
    for (const { text } of sections) documentSchema.nodeFromJSON(text).check()
  })

  it('tells when, who, what was settled, what was changed and what remains', () => {
    const words = wordsIn()
    expect(words.attendance).toContain('Fra 1. desember 2026 kl. 18.00 til 1. desember 2026 kl. 20.00')
    expect(words.attendance).toContain('Oddny Fjeld, Koret')
    expect(words.agenda).toContain('Avklart: Skolene åpnes.')
    expect(words.changes).toContain('Endret, +3 −1 ord')
    expect(words.changes).toContain('Nå: Åpent hver kveld.')
    expect(words.changes).toContain('og 2 steder til')
    expect(words.proposals).toContain('Avvist av Marte Kvale: forslag fra Yusuf Ali')
    expect(words.open).toContain('Amir Haddad: Hvem betaler?')
    expect(words.open).toContain('og 3 til')
  })

  it('speaks the language of the plan', () => {
    const nynorsk = recordFrom({ ...facts, language: 'nn', changes: [] })
    expect(wordsIn(nynorsk).changes).toBe('Teksten vart ikkje endra.')
  })

  it('has what people wrote beside the facts, and keeps the facts', () => {
    const record = corrected(recordFrom(facts), { open: 'Vi møtes i juni.', agenda: '  ' })
    expect(record).toEqual({ ...recordFrom(facts), version: 2, remarks: { open: 'Vi møtes i juni.' } })
    expect(wordsIn(record).open).toMatch(/Merknad:\nVi møtes i juni\.$/)
  })

  it('is read back as it was stored, and not when it is something else', () => {
    const record = recordFrom(facts)
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record)
    expect(readRecord({ ...record, format: 2 })).toBeNull()
    expect(readRecord(null)).toBeNull()
  })
})
