import { describe, expect, it } from 'vitest'
import { guessedPlaces, statementInRow } from '~core/consultation/statementRows'

describe('the columns of a list of statements', () => {
  it('are known by their headings, however these are written', () => {
    expect(guessedPlaces(['ID', 'Avsender', 'E-post:', 'Høringsuttalelse', 'MOTTATT DATO'])).toEqual({
      senderName: 1,
      email: 2,
      text: 3,
      receivedOn: 4,
    })
    expect(guessedPlaces(['x', 'y'])).toEqual({})
  })
})

describe('a row', () => {
  const places = { senderName: 0, text: 1, receivedOn: 2, organisationNumber: 3, senderKind: 4, email: 5 }
  const row = (...cells: string[]) => statementInRow(cells, places)

  it('is a statement of whoever sent it', () => {
    expect(
      row(' Eikedal  skolekorps', 'Ja.\r\nNei.', '20.11.2026', '974 760 673', '', 'A@B.no'),
    ).toMatchObject({
      senderKind: 'organisation',
      senderName: 'Eikedal skolekorps',
      text: 'Ja.\nNei.',
      receivedOn: '2026-11-20',
      organisationNumber: '974760673',
      email: 'a@b.no',
    })
    expect(row('Kari', 'Ja')).toMatchObject({ senderKind: 'person', receivedOn: null })
    expect(row('Eldrerådet', 'Ja', '2026-11-20 10:30', '', 'Råd')).toMatchObject({
      senderKind: 'advisoryBoard',
      receivedOn: '2026-11-20',
    })
  })

  it.each([
    [['', 'Ja'], ['noSender']],
    [['Kari', ' '], ['noText']],
    [
      ['', ''],
      ['noSender', 'noText'],
    ],
    [['Kari', 'x'.repeat(50_001)], ['longText']],
    [['Kari', 'Ja', '31.02.2026'], ['wrongDay']],
    [['Kari', 'Ja', 'i går'], ['wrongDay']],
    [['Laget', 'Ja', '', '974760672'], ['wrongNumber']],
    [['Kari', 'Ja', '', '', '', 'kari(a)b.no'], ['wrongEmail']],
  ])('says everything that is wrong with %j', (cells, faults) => {
    expect(row(...cells)).toEqual({ faults })
  })
})
