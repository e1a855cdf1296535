import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as template from '~app/routes/municipality/casePaper/page'
import * as page from '~app/routes/plan/casePaper/page'
import * as part from '~app/routes/plan/casePaper/part'
import * as newPlan from '~app/routes/plans/new'
import { openWorld, refusalOf, type World } from './visit'

let world: World
let planId: string
beforeAll(async () => {
  world = await openWorld()
  const form = { municipalityId: world.municipalityId, language: 'nb', title: 'Sammen', template: 'empty' }
  const made = await world.visit(newPlan.action, '/planer/ny', asAdmin(form))
  planId = made.location?.split('/').at(-1) ?? ''
})
afterAll(() => world.deps.close())

const asAdmin = (form?: Record<string, string>) => ({ cookie: world.admin, form })
const at = () => `/planer/${planId}/saksframlegg`
const post = (form: Record<string, string>) =>
  world.visit(page.action, at(), { params: { planId }, ...asAdmin(form) })
const paper = async () => {
  const { body } = await world.visit(page.loader, at(), { params: { planId }, ...asAdmin() })
  return (body as Awaited<ReturnType<typeof page.loader>>).paper
}

describe('the page of the case paper', () => {
  it('makes it, changes its head, finishes and reopens it', async () => {
    expect(await paper()).toBeNull()
    expect((await post({ intent: 'make' })).location).toBe(`${at()}?gjort=made`)
    const head = { intent: 'head', version: '1', caseNumber: '26/1', archiveCode: '', caseworkerId: '' }
    expect((await post(head)).location).toBe(`${at()}?gjort=saved`)
    expect(refusalOf(await post({ ...head, caseNumber: '26/2' }))).toBe('casePaper.stale')
    expect((await post({ intent: 'finish', version: '2' })).location).toBe(`${at()}?gjort=finished`)
    expect(refusalOf(await post({ intent: 'reopen', version: '3', reason: ' ' }))).toBe('input.invalid')
    expect((await post({ intent: 'reopen', version: '3', reason: 'Feil' })).location).toBe(
      `${at()}?gjort=reopened`,
    )
    expect(await paper()).toMatchObject({ caseNumber: '26/1', finishedAt: null })
  })

  it('leads from the paper’s own address to the plan’s', async () => {
    const paperId = (await paper())?.id ?? ''
    const own = await world.visit(page.loader, '/planer/x/saksframlegg', {
      ...{ params: { planId: paperId }, cookie: world.admin },
    })
    expect(own.location).toBe(at())
  })

  it('takes a part over and lets it be computed again, and goes back to the text', async () => {
    const { id: paperId = '', parts = [] } = (await paper()) ?? {}
    const sectionId = parts.find((one) => one.part === 'economy')?.sectionId ?? ''
    const change = (intent: string) =>
      world.visit(part.action, '/planer/x/saksframlegg/del', {
        ...{ params: { planId: paperId }, ...asAdmin({ intent, sectionId }) },
      })
    expect((await change('takeOver')).location).toBe(`/planer/${paperId}#${sectionId}`)
    expect(refusalOf(await change('takeOver'))).toBe('section.notComputed')
    expect((await change('handBack')).location).toBe(`/planer/${paperId}#${sectionId}`)
  })
})

describe('the template', () => {
  it('is saved in the order of the places, without what was left out', async () => {
    const params = { municipalityId: world.municipalityId }
    const url = `/kommuner/${world.municipalityId}/saksframlegg`
    const row = (index: number, part: string, title: string, place: string) => ({
      ...{ [`with-${index}`]: 'on', [`part-${index}`]: part, [`title-${index}`]: title },
      ...{ [`place-${index}`]: place, [`guidance-${index}`]: '', [`text-${index}`]: '' },
    })
    const form = {
      ...{ intent: 'save', language: 'nb', version: '0', count: '3' },
      ...row(0, 'summary', 'Kort', '2'),
      ...row(1, 'resolution', 'Innstilling', '1'),
      ...row(2, 'facts', 'Fakta', '3'),
    }
    const { 'with-2': _, ...sent } = form as Record<string, string>
    const saved = await world.visit(template.action, url, { params, ...asAdmin(sent) })
    expect(saved.location).toBe(`${url}?sprak=nb&gjort=template`)
    const { body } = await world.visit(template.loader, `${url}?sprak=nb`, { params, ...asAdmin() })
    expect(body).toMatchObject({
      own: true,
      version: 1,
      parts: [{ title: 'Innstilling' }, { title: 'Kort' }],
    })
    expect(refusalOf(await world.visit(template.action, url, { params, ...asAdmin(sent) }))).toBe(
      'paperTemplate.stale',
    )
  })
})
