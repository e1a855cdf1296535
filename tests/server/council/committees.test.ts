import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type Table } from '../plans/table'

const period = { periodFrom: '2020-01-01', periodTo: '2040-01-01' } as const

describe.each(providers)('a municipality’s bodies, on %s', (provider) => {
  let table: Table
  beforeAll(async () => void (table = await layTable(provider)))
  afterAll(() => table.close())

  const marte = () => table.viewers.owner
  const bodies = async () => {
    const { municipalityId } = table
    return (await table.services.committees(marte(), { municipalityId })).committees
  }
  const add = async (name: string, more: object = {}) => {
    const { municipalityId } = table
    const body = { municipalityId, name, kind: 'committee', ...period, ...more } as const
    return (await table.services.addCommittee(marte(), body)).committeeId
  }

  it('stand in the order that the municipality gives them', async () => {
    const [one, two, three] = [await add('En'), await add('To'), await add('Tre')]
    const names = async () => (await bodies()).map(({ name }) => name)
    await table.services.moveCommittee(marte(), { committeeId: three, to: 0 })
    expect(await names()).toEqual(['Tre', 'En', 'To'])
    await table.services.moveCommittee(marte(), { committeeId: one, to: 99 })
    expect(await names()).toEqual(['Tre', 'To', 'En'])
    expect(await verdictOf(table.services.moveCommittee(marte(), { committeeId: 'x', to: 0 }))).toBe(
      'committee.notFound',
    )
    expect(two).toBeTruthy()
  })

  it('sit in their period until they are dissolved', async () => {
    const shown = async (id: string) => (await bodies()).find((body) => body.id === id)
    const later = await add('Neste', { periodFrom: '2039-01-01' })
    const gone = await add('Forrige', { periodTo: '2021-01-01' })
    const cut = await add('Oppløst')
    await table.services.changeCommittee(marte(), {
      ...{ committeeId: cut, version: 1, name: 'Oppløst', kind: 'committee', ...period },
      dissolvedOn: '2021-01-01',
    })
    expect(await shown(later)).toMatchObject({ sits: false, isOver: false })
    expect(await shown(gone)).toMatchObject({ sits: false, isOver: true })
    expect(await shown(cut)).toMatchObject({ sits: false, isOver: true, version: 2 })
  })

  it('have one leader at a time', async () => {
    const committeeId = await add('Utvalget')
    const write = (name: string, more: object = {}) =>
      table.services.writeCommitteeMember(marte(), {
        ...{ committeeId, name, party: 'Ap', seat: 'leader', ...more },
      })
    const { memberId } = await write('Kari')
    expect(await verdictOf(write('Per'))).toBe('committeeMember.seatTaken')
    await write('Kari Ny', { memberId })
    await write('Kari Ny', { memberId, leftOn: '2026-01-01' })
    await write('Per')
    expect((await bodies()).find(({ id }) => id === committeeId)?.members).toMatchObject([
      { name: 'Kari Ny', leftOn: '2026-01-01' },
      { name: 'Per', leftOn: null },
    ])
  })
})
