import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, measure, p } from '~core/document/build'
import type { Viewer } from '~core/access/viewer'
import { measuresOf } from '~core/measure/measures'
import * as compare from '~app/routes/public/plan/compare'
import * as feed from '~app/routes/public/plan/feed'
import * as file from '~app/routes/public/plan/file'
import * as fileWait from '~app/routes/public/plan/fileWait'
import * as list from '~app/routes/public/plan/list'
import * as page from '~app/routes/public/plan/page'
import { shareMeta } from '~app/routes/public/plan/shareMeta'
import * as robots from '~app/routes/public/robots'
import * as sitemap from '~app/routes/public/sitemap'
import { keepSnapshot } from '~server/snapshots/keepSnapshot'
import { settledPlan } from '~server/snapshots/takeSnapshot'
import { treatedStep } from '~tests/server/adoption/builder'
import { openWorld, refusalOf, type World } from './visit'

const name = 'sammen'
let world: World
let viewer: Viewer
let planId: string
beforeAll(async () => {
  world = await openWorld()
  const { services, deps } = world
  viewer = (await world.visit(({ context }) => context.viewer, '/', { cookie: world.admin })).body as Viewer
  const section = { title: 'Tiltak', numbered: true, guidance: '', sections: [] }
  const made = await services.createPlanFromSections(viewer, {
    ...{ municipalityId: world.municipalityId, title: 'Sammen', language: 'nn' },
    sections: [{ ...section, text: doc(p('Vi opnar skulane.'), measure('Opne skular')) }],
  })
  planId = made.planId
  const stepId = await treatedStep(deps, planId)
  const text = { ...(await settledPlan(deps, planId)), phase: 'adopted' as const }
  const { id: snapshotId } = await keepSnapshot(deps, deps.db, text, { kind: 'adopted', personId: null })
  await deps.db.resolution.create({
    data: {
      ...{ id: 'resolution', planId, stepId, snapshotId, points: ['Planen blir vedteken.'], name },
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
})
afterAll(() => world.deps.close())

const params = { name }
const visit = (route: { loader: unknown }, path: string, asked = {}) =>
  world.visit(route.loader as never, path, { params, ...asked })
const thePage = (asked = {}) => visit(page, `/plan/${name}`, asked)

describe('an adopted plan before it is published', () => {
  it('is not found, whatever one asks for, and is kept by nobody for those at the table', async () => {
    const asked = [
      thePage(),
      visit(feed, `/plan/${name}/endringer.atom`),
      visit(file, `/plan/${name}/plan.pdf`),
      visit(file, `/plan/${name}/plan.json`),
    ]
    for (const answer of await Promise.all(asked))
      expect([answer.status, refusalOf(answer)]).toEqual([404, 'publicPlan.notFound'])
    const { status, headers } = await thePage({ cookie: world.admin })
    expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([
      200,
      'private, no-store',
      null,
    ])
    expect((await visit(list, '/plan')).body).toEqual({ groups: [] })
  })
})

describe('a published plan', () => {
  beforeAll(() => world.services.publishPlan(viewer, { planId, published: true }))

  it('is the same page for everybody until a measure goes otherwise', async () => {
    const before = await thePage()
    expect(before.headers.get('cache-control')).toContain('public')
    expect(before.headers.get('vary')).toBe('Cookie, Accept-Language')
    expect((await thePage()).headers.get('etag')).toBe(before.headers.get('etag'))
    await world.services.followMeasure(viewer, {
      ...{ measureId: 'm0', status: 'inProgress', note: 'To av fem <skular>', version: 1 },
    })
    expect((await thePage()).headers.get('etag')).not.toBe(before.headers.get('etag'))
  })

  it('says to those who share it what it is, in its own language', async () => {
    const { body } = await thePage()
    const meta = shareMeta({ data: body } as never)
    expect(meta).toContainEqual({ property: 'og:title', content: 'Sammen' })
    expect(meta).toContainEqual({ property: 'og:locale', content: 'nn_NO' })
    expect(meta).toContainEqual({
      ...{ tagName: 'link', rel: 'canonical', href: `${world.deps.config.publicUrl}/plan/${name}` },
    })
    expect(JSON.stringify(meta)).toContain('Kommunestyret, 4. mars 2027, sak 18/27.')
  })

  it('has a feed that tells how measures go, and is fetched once', async () => {
    const { response, headers } = await visit(feed, `/plan/${name}/endringer.atom`)
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const xml = (await response?.text()) ?? ''
    expect(xml).toContain('xml:lang="nn"')
    expect(xml).toContain('<title>1.1 Opne skular: I gang</title>')
    expect(xml).toContain('<summary>To av fem &lt;skular&gt;</summary>')
    expect(xml).not.toMatch(new RegExp([viewer.id, viewer.name, '@'].join('|')))
    const etag = headers.get('etag') ?? ''
    const again = await visit(feed, `/plan/${name}/endringer.atom`, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })

  it('is a file once it is made, and until then a page that says so', async () => {
    const waits = await visit(file, `/plan/${name}/plan.docx`)
    expect([waits.status, waits.location]).toEqual([303, `/plan/${name}/fil/docx`])
    const page = await visit(fileWait, `/plan/${name}/fil/docx`, { params: { name, format: 'docx' } })
    expect([page.status, page.headers.get('cache-control')]).toEqual([202, 'no-store'])
    expect((await visit(file, `/plan/${name}/plan.exe`)).status).toBe(404)
    const json = await visit(file, `/plan/${name}/plan.json`)
    expect(JSON.parse((await json.response?.text()) ?? '')).toMatchObject({ plan: { title: 'Sammen' } })
  })

  it('is compared with no text that was never public', async () => {
    const { snapshotId } = await world.services.takeSnapshot(viewer, { planId, name: 'Kladd' })
    const asked = await visit(compare, '/', { params: { name, snapshotId } })
    expect([asked.status, refusalOf(asked)]).toEqual([404, 'snapshot.notFound'])
  })

  it('is on the map of the pages, and may be looked at by search engines', async () => {
    const map = await visit(sitemap, '/sitemap.xml')
    const { publicUrl } = world.deps.config
    expect(await map.response?.text()).toContain(`<loc>${publicUrl}/plan/${name}</loc>`)
    const rules = (await (await visit(robots, '/robots.txt')).response?.text()) ?? ''
    expect(rules).toContain(`Sitemap: ${publicUrl}/sitemap.xml`)
    expect(rules).toContain('Disallow: /horing/*/uttalelse/')
    expect(rules.split('\n')).toContain('Disallow: /')
  })
})

describe('a demonstration', () => {
  it('is nothing for search engines: what stands there was made up', async () => {
    const rules = robots.loader({
      request: new Request('http://localhost/robots.txt'),
      context: { mode: 'demo', publicUrl: '' },
    } as never)
    expect(await rules.text()).toBe('User-agent: *\nDisallow: /\n')
  })
})
