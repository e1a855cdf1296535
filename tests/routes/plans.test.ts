import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as exportPage from '~app/routes/plan/export'
import * as settings from '~app/routes/plan/settings'
import * as importing from '~app/routes/plans/import'
import * as mine from '~app/routes/plans/mine'
import * as newPlan from '~app/routes/plans/new'
import { openWorld, refusalOf, type World } from './visit'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.deps.close())

const asAdmin = (form?: Record<string, string | Blob>) => ({ cookie: world.admin, form })

async function makePlan(fields: Record<string, string> = {}) {
  const { municipalityId } = world
  const form = { municipalityId, language: 'nb', title: 'Frivillighetsmelding', template: 'empty', ...fields }
  return world.visit(newPlan.action, '/planer/ny', asAdmin(form))
}

const planIdOf = (location: string | null) => location?.split('/').at(-1) ?? ''

describe('a new plan', () => {
  it('offers the built-in templates in the language that was chosen', async () => {
    const page = await world.visit(newPlan.loader, '/planer/ny?sprak=nn', asAdmin())
    const { chosen } = page.body as { chosen: { language: string; builtIn: { language: string }[] } }
    expect(chosen.language).toBe('nn')
    expect(new Set(chosen.builtIn.map(({ language }) => language))).toEqual(new Set(['nn']))
  })

  it('is made of a template and opened', async () => {
    const answer = await makePlan({ template: 'builtIn:frivillighetsmelding' })
    expect(answer.location).toMatch(/^\/planer\/[\w-]+$/)
    const list = await world.visit(mine.loader, '/planer', asAdmin())
    expect(list.body).toMatchObject({ plans: [{ title: 'Frivillighetsmelding', role: 'owner' }] })
  })

  it('is not made without a title, and what was chosen is still there', async () => {
    const answer = await makePlan({ title: ' ', template: 'builtIn:frivillighetsmelding' })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      refusal: { facts: { fields: ['title'] } },
      values: { template: 'builtIn:frivillighetsmelding' },
    })
  })

  it('is not made of a template that nobody knows', async () => {
    const answer = await makePlan({ template: 'builtIn:ingen' })
    expect(refusalOf(answer)).toBe('template.notFound')
  })
})

describe('a plan’s settings', () => {
  it('are not to be seen by a stranger, and look as if they were not there', async () => {
    const params = { planId: planIdOf((await makePlan()).location) }
    const visitor = await world.visit(settings.loader, '/planer/x/innstillinger', { params })
    expect(visitor.location).toContain('/logg-inn?videre=')
    const other = await world.visit(settings.loader, '/planer/x/innstillinger', {
      params: { planId: 'nobodys' },
      cookie: world.admin,
    })
    expect([other.status, refusalOf(other)]).toEqual([404, 'plan.notFound'])
  })

  it('change the title, and tell so on the page', async () => {
    const planId = planIdOf((await makePlan()).location)
    const form = { intent: 'save', title: 'Ny tittel', language: 'nn' }
    const answer = await world.visit(settings.action, '/planer/x/innstillinger', {
      params: { planId },
      ...asAdmin(form),
    })
    expect(answer.location).toBe(`/planer/${planId}/innstillinger?gjort=saved`)
    const page = await world.visit(settings.loader, '/', { params: { planId }, ...asAdmin() })
    expect(page.body).toMatchObject({ plan: { title: 'Ny tittel', language: 'nn' }, maySet: true })
  })

  it('put the plan in the bin, from which the list of plans brings it back', async () => {
    const planId = planIdOf((await makePlan({ title: 'Kastet' })).location)
    const params = { planId }
    const deleted = await world.visit(settings.action, '/', { params, ...asAdmin({ intent: 'delete' }) })
    expect(deleted.location).toBe('/planer?gjort=deleted')
    const list = await world.visit(mine.loader, '/planer', asAdmin())
    expect(list.body).toMatchObject({ bin: [{ id: planId, title: 'Kastet' }] })
    const restored = await world.visit(mine.action, '/planer', asAdmin({ intent: 'restore', planId }))
    expect(restored.location).toBe('/planer?gjort=restored')
  })

  it('save the outline as a template that a new plan can begin with', async () => {
    const planId = planIdOf((await makePlan({ template: 'builtIn:frivillighetsmelding' })).location)
    await world.visit(settings.action, '/', {
      params: { planId },
      ...asAdmin({ intent: 'template', name: 'Vår mal', description: '' }),
    })
    const page = await world.visit(newPlan.loader, '/planer/ny', asAdmin())
    expect(page.body).toMatchObject({ chosen: { own: [{ name: 'Vår mal' }] } })
  })
})

describe('an import', () => {
  const markdown =
    '# Strategi\n\n## Kultur\n\nVi åpner husene.\n\n### Tiltak\n\n- Åpne skolene\n- Felles kalender\n'

  const send = (file: File) =>
    world.visit(
      importing.action,
      '/planer/import',
      asAdmin({ municipalityId: world.municipalityId, bulletsAsMeasures: 'on', file }),
    )

  it('is shown before anything is made, and then becomes a plan', async () => {
    const sent = await send(new File([markdown], 'strategi.md'))
    const address = sent.location ?? ''
    const page = await world.visit(importing.loader, address, asAdmin())
    expect(page.body).toMatchObject({ preview: { title: 'Strategi', counts: { measures: 2 } } })

    const asList = await world.visit(importing.loader, address.replace('tiltak=ja', 'tiltak=nei'), asAdmin())
    expect(asList.body).toMatchObject({ preview: { counts: { measures: 0, listItems: 2 } } })

    const importId = new URL(address, 'http://localhost').searchParams.get('id') ?? ''
    const { municipalityId } = world
    const form = { intent: 'make', importId, municipalityId, title: 'Strategi', language: 'nb' }
    const made = await world.visit(importing.action, '/planer/import', asAdmin(form))
    expect(made.location).toMatch(/^\/planer\/[\w-]+$/)
  })

  it('refuses what it cannot read, in one code, with nothing made', async () => {
    const plans = () => world.deps.db.plan.count()
    const before = await plans()
    const answer = await send(new File(['MZ\0\0'], 'program.exe'))
    expect([answer.status, refusalOf(answer)]).toEqual([415, 'import.wrongType'])
    expect(await plans()).toBe(before)
  })

  it('asks for a file when none was chosen', async () => {
    const answer = await world.visit(
      importing.action,
      '/planer/import',
      asAdmin({ municipalityId: world.municipalityId }),
    )
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(refusalOf(answer)).toMatch(/^(import|input)\./)
  })
})

it('begins an export and shows its progress', async () => {
  const planId = planIdOf((await makePlan()).location)
  const form = { format: 'md' }
  const answer = await world.visit(exportPage.action, '/', { params: { planId }, ...asAdmin(form) })
  expect(answer.location).toMatch(/^\/eksport\/[\w-]+$/)
})
