import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '~core/access/roles'
import type { Id } from '~core/ids'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type Table } from '../plans/table'

describe.each(providers)('the seats at a case paper, on %s', (provider) => {
  let table: Table
  let planId: Id
  let paperId: Id
  beforeAll(async () => void (table = await layTable(provider)))
  afterAll(() => table.close())
  beforeEach(async () => {
    planId = (await table.lay('Tiltak')).planId
    paperId = (await table.services.makeCasePaper(table.viewers.owner, { planId })).paperId
    await table.deps.db.planMember.create({
      data: { planId, personId: table.viewers.member.id, role: 'reader', addedAt: table.deps.now() },
    })
  })

  const seated = async () => {
    const members = await table.deps.db.planMember.findMany({ where: { planId: paperId } })
    const names = new Map(Object.values(table.viewers).flatMap((one) => (one ? [[one.id, one.name]] : [])))
    return Object.fromEntries(members.map(({ personId, role }) => [names.get(personId), role]))
  }
  const become = (role: Role) =>
    table.services.changeRole(table.viewers.owner, { planId, personId: table.viewers.member.id, role })

  it('are those of the administration’s owners and editors of the plan, also of who became one later', async () => {
    expect(await seated()).toEqual({ 'Marte Kvale': 'owner' })
    await become('editor')
    expect(await seated()).toEqual({ 'Marte Kvale': 'owner', 'Jon Arne Rød': 'editor' })
    expect(table.doorsTold).toContain(paperId)
    await become('reader')
    expect(await seated()).toEqual({ 'Marte Kvale': 'owner' })
  })

  it('are left by whoever leaves the plan, and somebody is left to own the paper', async () => {
    await become('owner')
    const { owner, member } = table.viewers
    await table.services.removeFromPlan(member, { planId, personId: owner.id })
    expect(await seated()).toEqual({ 'Jon Arne Rød': 'owner' })
    expect(await verdictOf(table.services.planWorkspace(owner, { planId: paperId }))).toBe('plan.notFound')
  })

  it('are kept by those who were invited to the paper from another side', async () => {
    const { owner, editor } = table.viewers
    await table.deps.db.planMember.create({
      data: { planId: paperId, personId: editor.id, role: 'proposer', addedAt: table.deps.now() },
    })
    await table.services.changeRole(owner, { planId, personId: editor.id, role: 'proposer' })
    expect(await seated()).toEqual({ 'Marte Kvale': 'owner', 'Oddny Fjeld': 'proposer' })
  })
})
