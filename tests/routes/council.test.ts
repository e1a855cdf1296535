import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, named, p } from '~core/document/build'
import * as amendment from '~app/routes/plan/council/amendment'
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

  it('adds a body, moves it and takes it off again', async () => {
    const committeeId = 'body'
    expect((await post({ intent: 'addStep', committeeId })).location).toBe(`${at()}?gjort=road`)
    const [first, second] = (await steps()).map(({ id }) => id)
    await post({ intent: 'move', stepId: second ?? '', to: '0' })
    expect((await steps()).map(({ id }) => id)).toEqual([second, first])
    await post({ intent: 'remove', stepId: second ?? '' })
    expect((await steps()).map(({ id }) => id)).toEqual([first])
    expect(refusalOf(await post({ intent: 'addStep', committeeId: 'x' }))).toBe('committee.notFound')
  })

  it('puts an amendment by a form, a step at a time', async () => {
    const sectionId = 'lokaler'
    const section = { id: sectionId, planId, title: 'Lokaler', position: 0, createdAt: new Date() }
    await world.deps.db.section.create({ data: section })
    const { id: personId } = await world.deps.db.person.findFirstOrThrow()
    await world.deps.texts.write(sectionId, doc(named('rent', p('Leie er gratis.'))), personId)
    const { id: stepId = '' } = (await steps())[0] ?? {}
    const params = { planId, stepId }
    const ask = async (query: string) => {
      const asked = await world.visit(amendment.loader, `${at()}/${stepId}/forslag${query}`, {
        ...{ params, cookie: world.admin },
      })
      return asked.body as Awaited<ReturnType<typeof amendment.loader>>
    }
    expect((await ask('')).sections.map(({ id }) => id)).toContain(sectionId)
    expect((await ask(`?del=${sectionId}`)).chosen?.passages).toMatchObject([{ words: 'Leie er gratis.' }])
    const { passage } = await ask(`?del=${sectionId}&avsnitt=rent`)
    const form = {
      ...{ sectionId, block: JSON.stringify(passage?.block), manner: 'reword', reason: '' },
      ...{ words: 'Leie er gratis i helgene.', parties: 'Ap, Sp', mover: '' },
    }
    const put = (fields: Record<string, string>) =>
      world.visit(amendment.action, `${at()}/${stepId}/forslag`, {
        ...{ params, cookie: world.admin, form: { ...form, ...fields } },
      })
    expect(refusalOf(await put({ words: ' ' }))).toBe('input.invalid')
    expect(refusalOf(await put({ words: 'Leie er gratis.' }))).toBe('proposal.empty')
    expect(refusalOf(await put({ block: '{' }))).toBe('input.invalid')
    expect(refusalOf(await put({ parties: '' }))).toBe('input.invalid')
    expect((await put({})).location).toBe(`${at()}?gjort=put`)
    await put({ words: 'Leie er dyrt.' })
    const { version = 0, amendments = [], together } = (await steps())[0] ?? {}
    expect(amendments[0]).toMatchObject({ parties: ['Ap', 'Sp'], onResolution: false, place: null })
    const [one, other] = amendments.map(({ proposalId }) => proposalId)
    expect(together).toEqual([[one, other]])
    const order = `${other ?? ''},${one ?? ''}`
    const ordered = await post({ intent: 'order', stepId, version: String(version), order })
    expect(ordered.location).toBe(`${at()}?gjort=ordered`)
    expect((await steps())[0]?.amendments.map(({ number }) => number)).toEqual([2, 1])
  })

  it('reads ballots party by party, and answers what is wrong', async () => {
    const { id: stepId = '' } = (await steps())[0] ?? {}
    await world.deps.db.caseStep.update({ where: { id: stepId }, data: { state: 'running' } })
    const vote = { intent: 'byParty', stepId, version: '0', amendmentId: '', party: 'Ap' }
    expect(refusalOf(await post({ ...vote, 'for-0': '1', 'against-0': '0' }))).toBe('presence.tooFew')
    expect(refusalOf(await post({ ...vote, 'for-0': 'x', 'against-0': '0' }))).toBe('input.invalid')
  })
})
