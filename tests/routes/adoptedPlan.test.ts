import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, measure, p } from '~core/document/build'
import type { Viewer } from '~core/access/viewer'
import { measuresOf } from '~core/measure/measures'
import * as measures from '~app/routes/plan/measures/page'
import * as resolution from '~app/routes/plan/resolution/page'
import { keepSnapshot } from '~server/snapshots/keepSnapshot'
import { settledPlan } from '~server/snapshots/takeSnapshot'
import { treatedStep } from '~tests/server/adoption/builder'
import { openWorld, refusalOf, type World } from './visit'

let world: World
let viewer: Viewer
let planId: string
beforeAll(async () => {
  world = await openWorld()
  viewer = (await world.visit(({ context }) => context.viewer, '/', { cookie: world.admin })).body as Viewer
  const section = { title: 'Tiltak', numbered: true, guidance: '', sections: [] }
  const text = doc(p('Vi åpner skolene.'), measure('Åpne skoler'), measure('Nøkkelordning'))
  const made = await world.services.createPlanFromSections(viewer, {
    ...{ municipalityId: world.municipalityId, title: 'Sammen', language: 'nb' },
    sections: [{ ...section, text }],
  })
  planId = made.planId
})
afterAll(() => world.deps.close())

const visit = (route: { loader?: unknown; action?: unknown }, path: string, form?: Record<string, string>) =>
  world.visit((form ? route.action : route.loader) as never, `/planer/${planId}${path}`, {
    ...{ params: { planId }, cookie: world.admin },
    ...(form && { form }),
  })
const measuresShown = async (asked = '') =>
  (await visit(measures, `/tiltak${asked}`)).body as Awaited<ReturnType<typeof measures.loader>>
const resolutionShown = async () =>
  (await visit(resolution, '/vedtak')).body as Awaited<ReturnType<typeof resolution.loader>>

async function adopt() {
  const { deps } = world
  const stepId = await treatedStep(deps, planId)
  const text = { ...(await settledPlan(deps, planId)), phase: 'adopted' as const }
  const { id: snapshotId } = await keepSnapshot(deps, deps.db, text, { kind: 'adopted', personId: null })
  await deps.db.resolution.create({
    data: {
      ...{ id: 'resolution', planId, stepId, snapshotId, points: ['Planen vedtas.'], name: 'sammen' },
      ...{ committee: 'Kommunestyret', caseNumber: '18/27', resolvedOn: '2027-03-04' },
      ...{ adoptedById: viewer.id, adoptedAt: deps.now() },
    },
  })
  await deps.db.measure.createMany({
    data: measuresOf(text).map((each) => ({
      ...{ id: `m${each.position}`, resolutionId: 'resolution', changedAt: deps.now() },
      ...each,
    })),
  })
}

it('a plan that is not adopted has neither resolution nor measures to follow', async () => {
  expect((await resolutionShown()).resolution).toBeNull()
  expect(await measuresShown()).toMatchObject({ page: null, measures: [] })
  expect(refusalOf(await visit(resolution, '/vedtak', { intent: 'publish' }))).toBe('publicPlan.notFound')
})

describe('an adopted plan', () => {
  beforeAll(adopt)

  it('shows what was resolved, and is opened for everybody and closed again', async () => {
    expect(await resolutionShown()).toMatchObject({
      mayPublish: true,
      resolution: {
        ...{ caseNumber: '18/27', points: ['Planen vedtas.'], measures: 2 },
        ...{ votes: [{ votesFor: 25 }], page: { name: 'sammen', publishedAt: null } },
      },
    })
    const opened = await visit(resolution, '/vedtak', { intent: 'publish' })
    expect(opened.location).toBe(`/planer/${planId}/vedtak?gjort=published`)
    expect((await resolutionShown()).resolution?.page.publishedAt).not.toBeNull()
    const closed = await visit(resolution, '/vedtak', { intent: 'unpublish' })
    expect(closed.location).toBe(`/planer/${planId}/vedtak?gjort=unpublished`)
    expect((await resolutionShown()).resolution?.page.publishedAt).toBeNull()
  })

  it('tells how a measure goes, keeps what was told before, and refuses what a colleague has not seen', async () => {
    const form = { intent: 'follow', measureId: 'm0', status: 'inProgress', note: 'To skoler.', version: '1' }
    const told = await visit(measures, '/tiltak?apen=m0', form)
    expect(told.location).toBe(`/planer/${planId}/tiltak?gjort=followed`)
    const late = await visit(measures, '/tiltak?apen=m0', { ...form, note: 'Fem skoler.' })
    expect([late.status, refusalOf(late)]).toEqual([409, 'measure.stale'])
    const shown = await measuresShown('?status=inProgress&apen=m0')
    expect(shown).toMatchObject({ status: 'inProgress', openId: 'm0', mayFollow: true })
    expect(shown.measures).toMatchObject([
      { id: 'm0', status: 'inProgress', note: 'To skoler.', history: [{ note: 'To skoler.' }] },
      { id: 'm1', status: 'notStarted', history: [] },
    ])
  })

  it('shows all measures where the status that was asked for is none', async () => {
    expect((await measuresShown('?status=ferdig')).status).toBeNull()
  })
})
