import { afterAll, beforeAll, expect, it } from 'vitest'
import * as file from '~app/routes/plan/archive/file'
import * as page from '~app/routes/plan/archive/page'
import * as newPlan from '~app/routes/plans/new'
import { openWorld, refusalOf, type World } from './visit'

let world: World
let planId: string
beforeAll(async () => {
  world = await openWorld()
  const form = { municipalityId: world.municipalityId, language: 'nb', title: 'Sammen', template: 'empty' }
  const made = await world.visit(newPlan.action, '/planer/ny', { cookie: world.admin, form })
  planId = made.location?.split('/').at(-1) ?? ''
})
afterAll(() => world.deps.close())

const at = () => `/planer/${planId}/sakspakke`
const post = (form: Record<string, string>) =>
  world.visit(page.action, at(), { params: { planId }, cookie: world.admin, form })
const shown = async () => {
  const { body } = await world.visit(page.loader, at(), { params: { planId }, cookie: world.admin })
  return body as Awaited<ReturnType<typeof page.loader>>
}

it('the page of the package asks for a case number, then has one made, and says why it cannot be sent yet', async () => {
  expect(await shown()).toMatchObject({ mayMake: false, channel: null, dispatches: [] })
  expect(refusalOf(await post({ intent: 'make' }))).toBe('archive.noCaseNumber')

  const [{ id: paperId }, { createdById }] = await Promise.all([
    world.deps.db.plan.create({
      data: {
        ...{ id: 'paper', title: 'Saksframlegg', createdAt: world.deps.now() },
        ...{ municipalityId: world.municipalityId, createdById: await ownerId() },
      },
    }),
    world.deps.db.plan.findUniqueOrThrow({ where: { id: planId } }),
  ])
  const head = { aboutId: planId, caseNumber: '2026/117', createdById, createdAt: world.deps.now() }
  await world.deps.db.casePaper.create({ data: { id: paperId, ...head } })
  expect((await post({ intent: 'make' })).location).toBe(`${at()}?gjort=made`)
  const { dispatches, mayMake } = await shown()
  expect(mayMake).toBe(true)
  expect(dispatches).toMatchObject([{ stage: 'making', isMade: false }])
  const dispatchId = dispatches[0]?.id ?? ''
  expect(refusalOf(await post({ intent: 'send', dispatchId }))).toBe('archive.nowhere')
  const fetched = world.visit(file.loader, `/sakspakker/${dispatchId}`, {
    params: { dispatchId },
    cookie: world.admin,
  })
  expect(refusalOf(await fetched)).toBe('archive.notMade')
})

const ownerId = async () =>
  (await world.deps.db.plan.findUniqueOrThrow({ where: { id: planId } })).createdById
