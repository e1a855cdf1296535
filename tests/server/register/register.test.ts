import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type Table } from '../plans/table'

const entry = { kind: 'organisation', number: '', contactName: '', email: '' } as const

describe.each(providers)('the register, on %s', (provider) => {
  let table: Table
  beforeAll(async () => void (table = await layTable(provider)))
  afterAll(() => table.close())

  const add = (name: string, more: object = {}) =>
    table.services.addOrganisation(table.viewers.member, {
      municipalityId: table.municipalityId,
      ...entry,
      ...more,
      name,
    })

  it('keeps a number once, also when its holder was taken out and comes back', async () => {
    const { services, viewers } = table
    const { organisationId } = await add('Korpset', { number: '974 760 673' })
    expect(await verdictOf(add('Et annet', { number: '974760673' }))).toBe('organisation.numberTaken')
    await services.removeOrganisation(viewers.member, { organisationId })
    expect(await add('Korpset igjen', { number: '974760673' })).toEqual({ organisationId })
    expect(await verdictOf(add('Feil', { number: '974760674' }))).toBe('input.invalid')
    expect(await verdictOf(add('Feil', { email: 'ingen adresse' }))).toBe('input.invalid')
  })

  it('takes the good rows of a list, and tells of the others', async () => {
    const { services, viewers, municipalityId } = table
    await add('Sanitetsforeningen')
    const text = ['Navn;Orgnr', 'Koret;889640782', 'Sanitetsforeningen;', ';', 'Nes IL;123456789'].join('\n')
    const asked = { municipalityId, source: { text } }
    const preview = await services.organisationList(viewers.member, asked)
    expect(preview.entries.map(({ name }) => name)).toEqual(['Koret'])
    expect(preview.faulty).toMatchObject([
      { row: 3, faults: ['known'] },
      { row: 5, faults: ['numberWrong'] },
    ])
    const again = { municipalityId, source: { text: preview.text } }
    expect(await services.importOrganisations(viewers.member, again)).toEqual({ taken: 1, left: 0 })
    expect(await services.importOrganisations(viewers.member, again)).toEqual({ taken: 0, left: 1 })
  })

  it('shows one kind where that is asked for, and counts all', async () => {
    const { services, viewers, municipalityId } = table
    await add('Eldrerådet', { kind: 'advisoryBoard' })
    const shown = await services.organisations(viewers.member, { municipalityId, kind: 'advisoryBoard' })
    expect(shown.organisations.map(({ name }) => name)).toEqual(['Eldrerådet'])
    expect(shown.counts.advisoryBoard).toBe(1)
    expect(shown.total).toBeGreaterThan(1)
  })

  it('is the administration’s, and its own municipality’s', async () => {
    const { services, viewers, municipalityId } = table
    const { organisationId } = await add('Hemmelig')
    const change = { organisationId, ...entry, name: 'Kapret' }
    expect(await verdictOf(services.organisations(viewers.editor, { municipalityId }))).toBe('access.denied')
    expect(await verdictOf(services.changeOrganisation(viewers.reader, change))).toBe('access.denied')
    expect(await verdictOf(services.changeOrganisation(viewers.stranger, change))).toBe(
      'organisation.notFound',
    )
    expect(await verdictOf(services.removeOrganisation(viewers.nobody, { organisationId }))).toBe(
      'signIn.required',
    )
    expect(await verdictOf(services.changeOrganisation(viewers.member, change))).toBe('allowed')
  })
})
