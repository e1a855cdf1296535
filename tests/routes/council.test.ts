import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as page from '~app/routes/plan/council/page'
import * as newPlan from '~app/routes/plans/new'
import { openWorld, refusalOf, type World } from './visit'

let world: World
let planId: string
beforeAll(async () => {
  world = await openWorld()
  const form = { municipalityId: world.municipalityId, language: 'nb', title: 'Sammen', template: 'empty' }
  const made = await world.visit(newPlan.action, '/planer/ny', { cookie: world.admin, form })
  planId = made.location?.split('/').at(-1) ?? ''
  const body = { municipalityId: world.municipalityId, name: 'Kommunestyret', kind: 'council', position: 0 }
  const period = { periodFrom: '2020-01-01', periodTo: '2099-01-01' }
  await world.deps.db.committee.create({ data: { id: 'body', ...body, ...period } })
})
afterAll(() => world.deps.close())

const at = () => `/planer/${planId}/politisk`
const post = (form: Record<string, string>) =>
  world.visit(page.action, at(), { params: { planId }, cookie: world.admin, form })
const steps = async () => {
  const { body } = await world.visit(page.loader, at(), { params: { planId }, cookie: world.admin })
  return (body as Awaited<ReturnType<typeof page.loader>>).steps
}

describe('the page of the political treatment', () => {
  it('lays the road, dates a meeting, and says why it does not begin', async () => {
    expect(await steps()).toEqual([])
    expect((await post({ intent: 'road' })).location).toBe(`${at()}?gjort=road`)
    const { id: stepId = '', version = 0 } = (await steps())[0] ?? {}
    const change = { intent: 'change', stepId, version: String(version), caseNumber: '18/27' }
    expect((await post({ ...change, meetingOn: '2027-03-04' })).location).toBe(`${at()}?gjort=road`)
    expect(refusalOf(await post({ ...change, meetingOn: '2027-03-05' }))).toBe('caseStep.stale')
    expect((await steps())[0]).toMatchObject({
      ...{ caseNumber: '18/27', meetingOn: '2027-03-04' },
      begin: { code: 'caseStep.notInCouncil' },
    })
  })

  it('reads ballots party by party, and answers what is wrong', async () => {
    const { id: stepId = '' } = (await steps())[0] ?? {}
    await world.deps.db.caseStep.update({ where: { id: stepId }, data: { state: 'running' } })
    const vote = { intent: 'byParty', stepId, version: '0', amendmentId: '', party: 'Ap' }
    expect(refusalOf(await post({ ...vote, 'for-0': '1', 'against-0': '0' }))).toBe('presence.tooFew')
    expect(refusalOf(await post({ ...vote, 'for-0': 'x', 'against-0': '0' }))).toBe('input.invalid')
  })
})
