import { describe, expect, it } from 'vitest'
import {
  computedAnew,
  corrected,
  finished,
  finishing,
  mayCorrect,
  mayFinish,
  mayReopen,
  partOf,
  readMeetingRecord,
  recordFrom,
  reopened,
} from '~core/council/record'
import { recordDocument } from '~core/council/recordDocument'
import { textOf } from '~core/render/text'
import { facts } from './recordFacts'

const marte = { by: 'Marte Kvale', at: new Date('2027-03-05T09:00:00Z') }
const record = recordFrom(facts)
const placed = corrected(record, { place: 'Formannskapssalen' }, marte)

describe('a record that people correct', () => {
  it('says what they wrote, and keeps what stood there, who wrote and when', () => {
    const own = corrected(record, { resolution: '1. Planen vedtas.', time: facts.time }, marte)
    expect(partOf(own, 'resolution')).toBe('1. Planen vedtas.')
    expect(own.history).toEqual([
      {
        ...{ act: 'corrected', by: 'Marte Kvale', at: '2027-03-05T09:00:00.000Z', reason: '' },
        before: { resolution: partOf(record, 'resolution') },
      },
    ])
    expect(readMeetingRecord(JSON.parse(JSON.stringify(own)))).toEqual(own)
  })

  it('takes a part that says what was computed for the computed one', () => {
    expect(corrected(record, { road: record.computed.road }, marte)).toBe(record)
    const own = corrected(record, { road: 'Kort' }, marte)
    expect(corrected(own, { road: record.computed.road }, marte).own).toEqual({})
  })

  it('is computed anew, with the hand’s words in its history, but for what nobody else knows', () => {
    const own = corrected(placed, { meeting: 'Feil', impartiality: 'Ingen var inhabile.' }, marte)
    const anew = computedAnew(own, { ...facts, caseNumber: '19/27' }, marte)
    expect(partOf(anew, 'meeting')).toContain('19/27')
    expect([partOf(anew, 'place'), partOf(anew, 'impartiality')]).toEqual([
      ...['Formannskapssalen', 'Ingen var inhabile.'],
    ])
    expect(anew.history.at(-1)).toMatchObject({ act: 'computed', before: { meeting: 'Feil' } })
  })

  it('is finished when it says where and when the body met, and then stands', () => {
    expect(mayFinish(record)).toMatchObject({ code: 'record.noPlaceOrTime' })
    expect(mayFinish(placed)).toEqual({ allowed: true })
    const done = finished(placed, marte)
    expect(finishing(done)?.by).toBe('Marte Kvale')
    expect(mayCorrect(done)).toMatchObject({ code: 'record.finished' })
    expect(mayFinish(done)).toMatchObject({ code: 'record.finished' })
  })

  it('is reopened with a reason, and only when it is finished', () => {
    expect(mayReopen(placed)).toMatchObject({ code: 'record.notFinished' })
    const open = reopened(finished(placed, marte), 'Feil tall', marte)
    expect(finishing(open)).toBeNull()
    expect(mayCorrect(open)).toEqual({ allowed: true })
    expect(open.history.at(-1)?.reason).toBe('Feil tall')
  })

  it('is nothing that cannot be read', () => {
    expect([readMeetingRecord(null), readMeetingRecord({ format: 2 })]).toEqual([null, null])
  })
})

describe('a record as a document', () => {
  it('has a section for each part that says something', () => {
    const document = recordDocument(placed, 'plan')
    expect(document.sections.map(({ title }) => title)).toEqual([
      ...['Møtet', 'Saksgang', 'Oppmøte', 'Behandling', 'Votering', 'Innstilling'],
    ])
    expect(document).toMatchObject({
      title: 'Saksutskrift fra Formannskapet: Sammen i Eikedal',
      phase: 'drafting',
    })
    const [meeting] = document.sections
    expect(meeting && textOf(meeting.text)).toContain('Møtested: Formannskapssalen')
  })

  it('calls the end what the body makes: a statement, a recommendation, a resolution', () => {
    const last = (kind: 'advisoryBoard' | 'council', language: 'nb' | 'nn') => {
      const its = recordFrom({ ...facts, language, statement: 'Ja', committee: { name: 'X', kind } })
      return recordDocument(its, 'plan').sections.at(-1)?.title
    }
    expect([last('council', 'nb'), last('advisoryBoard', 'nb'), last('advisoryBoard', 'nn')]).toEqual([
      ...['Vedtak', 'Uttalelse', 'Fråsegn'],
    ])
  })

  it('is no draft when it is finished, and says by whom', () => {
    const document = recordDocument(finished(placed, marte), 'plan')
    expect(document.phase).toBe('adopted')
    const [meeting] = document.sections
    expect(meeting && textOf(meeting.text)).toContain('Ferdigstilt: 5. mars 2027 av Marte Kvale')
  })
})
