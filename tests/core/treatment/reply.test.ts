import { describe, expect, it } from 'vitest'
import {
  mayBeAnswered,
  replyFieldNames,
  replyText,
  strangeReplyFields,
  type AnsweredRemark,
} from '~core/treatment/reply'
import { reportWordsFor } from '~core/treatment/reportWords'

const facts = {
  recipient: 'Kari Li',
  number: '12',
  municipality: 'Eikedal kommune',
  plan: 'Frivillighetsmelding',
  title: 'Hva trenger laget ditt?',
  link: 'https://langbord.example/horing/melding/hva-skjedde',
  contact: 'Mette Kvam',
  email: 'mette@eikedal.example',
  phone: '',
}
const remark = (of: Partial<AnsweredRemark>): AnsweredRemark => ({
  number: 4,
  place: '5 Tilskudd',
  words: 'Fristen er\n  for sen.',
  summary: '',
  assessment: 'Fristen flyttes.',
  answer: '',
  disposition: 'accepted',
  changed: [],
  ...of,
})
const words = reportWordsFor('nb')

describe('a reply', () => {
  it('is the letter with its fields filled in, in bokmål or nynorsk, and the rest as it was written', () => {
    expect(
      replyText('Hei, [mottaker]! [Mottakar] nr. [nummer] [lenkje] [ukjent] [2]', facts, [], words),
    ).toBe('Hei, Kari Li! Kari Li nr. 12 https://langbord.example/horing/melding/hva-skjedde [ukjent] [2]')
    expect(strangeReplyFields('[mottaker] [ukjent] [ukjent] [2]')).toEqual(['ukjent'])
    expect(replyFieldNames('nn')).toContain('mottakar')
  })

  it('tells of each remark: what was said, what came of it, and why', () => {
    const remarks = [
      remark({ changed: ['5.2 Søknader'] }),
      remark({ number: 5, place: '', disposition: 'rejected', answer: 'Det har vi ikke råd til.' }),
    ]
    expect(replyText('[merknader]', facts, remarks, words)).toBe(
      [
        'Nr. 4. 5 Tilskudd: «Fristen er for sen.»',
        'Tas til følge. Fristen flyttes.',
        'Endring i planen: 5.2 Søknader',
        '',
        'Nr. 5. Til planen som helhet: «Fristen er for sen.»',
        'Tas ikke til følge. Det har vi ikke råd til.',
      ].join('\n'),
    )
  })

  it('fills nothing in twice: a sender’s own brackets stay', () => {
    expect(replyText('[merknader]', facts, [remark({ words: '[e-post]' })], words)).toContain('«[e-post]»')
  })

  it('waits until every remark is treated; whoever made none can be thanked at once', () => {
    expect(mayBeAnswered([])).toBe(true)
    expect(mayBeAnswered([remark({}), remark({ disposition: null })])).toBe(false)
  })
})
