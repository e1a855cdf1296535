import { afterAll, beforeAll, expect, it } from 'vitest'
import * as page from '~app/routes/municipality/committees/page'
import { openWorld, refusalOf, type World } from './visit'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.deps.close())

const at = () => `/kommuner/${world.municipalityId}/utvalg`
const params = () => ({ municipalityId: world.municipalityId })
const post = (form: Record<string, string>) =>
  world.visit(page.action, at(), { params: params(), cookie: world.admin, form })
const bodies = async () => {
  const { body } = await world.visit(page.loader, at(), { params: params(), cookie: world.admin })
  return (body as Awaited<ReturnType<typeof page.loader>>).committees
}
const council = {
  ...{ name: 'Kommunestyret', kind: 'council', periodFrom: '2023-10-01', periodTo: '2027-09-30' },
}

it('adds bodies, says what is wrong with a period, moves them, and dissolves one', async () => {
  const backwards = { intent: 'add', ...council, periodTo: '2020-01-01' }
  expect(refusalOf(await post(backwards))).toBe('committee.endsBeforeStart')
  expect(refusalOf(await post({ intent: 'add', ...council, name: '' }))).toBe('input.invalid')
  expect((await post({ intent: 'add', ...council })).location).toBe(`${at()}?gjort=added`)
  await post({ intent: 'add', ...council, name: 'Eldrerådet', kind: 'advisoryBoard' })
  const [, board] = await bodies()
  await post({ intent: 'move', committeeId: board?.id ?? '', to: '0' })
  expect((await bodies()).map(({ name }) => name)).toEqual(['Eldrerådet', 'Kommunestyret'])
  const change = { intent: 'change', committeeId: board?.id ?? '', version: '1', ...council }
  await post({ ...change, name: 'Eldrerådet', kind: 'advisoryBoard', dissolvedOn: '2024-01-01' })
  expect((await bodies())[0]).toMatchObject({ dissolvedOn: '2024-01-01', isOver: true })
  expect(refusalOf(await post(change))).toBe('committee.stale')
})

it('adds members and corrects them, and opens their list again', async () => {
  const committeeId = (await bodies()).find(({ kind }) => kind === 'council')?.id ?? ''
  const member = { intent: 'member', committeeId, memberId: '', name: 'Kari', party: 'Ap', seat: 'leader' }
  expect((await post(member)).location).toBe(`${at()}?gjort=memberAdded&apent=${committeeId}`)
  expect(refusalOf(await post({ ...member, name: 'Per' }))).toBe('committeeMember.seatTaken')
  const { members } = (await bodies()).find(({ id }) => id === committeeId) ?? { members: [] }
  await post({ ...member, memberId: members[0]?.id ?? '', leftOn: '2025-01-01' })
  expect((await post({ ...member, name: 'Per' })).location).toContain('memberAdded')
})

it('is not for whoever is not signed in', async () => {
  expect((await world.visit(page.loader, at(), { params: params() })).location).toContain('/logg-inn')
})
