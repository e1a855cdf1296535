import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationKinds, type OrganisationEntry } from '~core/consultation/organisation'
import { asRows, readList } from '~core/register/entries'

const heading = ['Navn', 'Organisasjonsnummer', 'Type', 'Kontaktperson', 'E-post']
const read = (...rows: string[][]) => readList([heading, ...rows])
const row = (name: string, number = '', kind = '', contact = '', email = '') => [
  name,
  number,
  kind,
  contact,
  email,
]

describe('a list of organisations', () => {
  it('is read by its headings, in any order and case', () => {
    const list = readList([
      ['Høringsinstanser 2027'],
      [],
      ['E-POST', 'kontakt', 'Org.nr', ' navn: ', 'Merknad'],
      ['Post@Laget.no', 'Kari Nes', '974 760 673', 'Laget  vårt', 'x'],
    ])
    expect(list).toEqual({
      entries: [
        {
          name: 'Laget vårt',
          kind: 'organisation',
          number: '974760673',
          contactName: 'Kari Nes',
          email: 'post@laget.no',
        },
      ],
      faulty: [],
    })
  })

  it('is none without a column of names', () => {
    expect(readList([['Laget', 'post@laget.no']])).toBeNull()
    expect(readList([])).toBeNull()
  })

  it.each([
    ['no name', row('', '974760673'), ['noName']],
    ['a name that is too long', row('x'.repeat(201)), ['nameWrong']],
    ['a number whose check digit is wrong', row('Laget', '974760674'), ['numberWrong']],
    ['an address that is none', row('Laget', '', '', '', 'post(at)laget.no'), ['emailWrong']],
    ['two addresses in one cell', row('Laget', '', '', '', 'a@b.no, c@d.no'), ['emailWrong']],
    ['much that is wrong', row('', '1', '', '', '@'), ['noName', 'numberWrong', 'emailWrong']],
  ])('does not take a row with %s', (_, faulty, faults) => {
    expect(read(row('Først'), faulty)).toMatchObject({
      entries: [{ name: 'Først' }],
      faulty: [{ row: 3, faults }],
    })
  })

  it('takes nobody twice: by number, and by name where there is no number', () => {
    const list = read(
      row('Eikedal IL', '974760673'),
      row('Eikedal idrettslag', '974 760 673'),
      row('Sanitetsforeningen'),
      row('SANITETSFORENINGEN'),
      row('Eikedal IL'),
    )
    expect(list?.entries.map(({ name }) => name)).toEqual(['Eikedal IL', 'Sanitetsforeningen'])
    expect(list?.faulty).toMatchObject([
      { row: 3, faults: ['doubled'] },
      { row: 5, faults: ['doubled'] },
      { row: 6, faults: ['doubled'] },
    ])
  })

  it('takes two branches that are called alike and have a number each', () => {
    expect(read(row('Røde Kors', '974760673'), row('Røde Kors', '889640782'))?.entries).toHaveLength(2)
  })

  it('does not take whoever is there already', () => {
    const there = [
      { name: 'Eikedal IL', number: '974760673' },
      { name: 'Eldrerådet', number: null },
    ]
    const list = readList([heading, row('Laget', '974760673'), row('eldrerådet'), row('Nye')], there)
    expect(list?.entries).toMatchObject([{ name: 'Nye' }])
    expect(list?.faulty.map(({ faults }) => faults)).toEqual([['known'], ['known']])
  })

  it.each([
    ['Eikedal IL', '', 'organisation'],
    ['Eldrerådet', '', 'advisoryBoard'],
    ['Råd for personer med funksjonsnedsettelse', '', 'advisoryBoard'],
    ['Redningsrådgivning AS', '', 'organisation'],
    ['Fylkeskommunen', 'Offentlig instans', 'publicBody'],
    ['Korpset', 'Lag/forening', 'organisation'],
    ['Bedriften', 'Næringsliv', 'other'],
  ])('knows that %s (%s) is %s', (name, kind, expected) => {
    expect(read(row(name, '', kind))?.entries[0]?.kind).toBe(expected)
  })

  it('reads back what it wrote', () => {
    const words = fc.stringMatching(/^[A-Za-zÆØÅæøå]{1,20}( [A-Za-z"';,]{1,10})?$/)
    const entry: fc.Arbitrary<OrganisationEntry> = fc.record({
      name: words,
      kind: fc.constantFrom(...organisationKinds),
      number: fc.constantFrom(null, '974760673', '889640782'),
      contactName: fc.option(words),
      email: fc.constantFrom(null, 'post@laget.no'),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const once = readList(asRows(entries))
        const twice = readList(asRows(once?.entries ?? []))
        expect(twice).toEqual({ entries: once?.entries, faulty: [] })
        expect((once?.entries.length ?? 0) + (once?.faulty.length ?? 0)).toBe(entries.length)
      }),
    )
  })
})
