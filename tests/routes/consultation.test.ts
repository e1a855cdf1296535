import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loader as registerPage } from '~app/routes/municipality/register/page'
import { action as registerAction } from '~app/routes/municipality/register/action'
import { loader as consultationPage } from '~app/routes/plan/consultation/page'
import { pageAction } from '~app/routes/plan/consultation/pageAction'
import { loader as partiesPage } from '~app/routes/plan/consultation/parties'
import { partiesAction } from '~app/routes/plan/consultation/partiesAction'
import { openWorld, refusalOf, type World } from './visit'

let world: World
beforeAll(async () => {
  world = await openWorld()
  // Whoever sets an installation up sits on the administration's side.
  await world.deps.db.membership.updateMany({ data: { side: 'administration' } })
})
afterAll(() => world.deps.close())

describe('the register', () => {
  const at = () => `/kommuner/${world.municipalityId}/register`
  const params = () => ({ municipalityId: world.municipalityId })
  const post = (form: Record<string, string | Blob>, cookie: string | undefined = world.admin) =>
    world.visit(registerAction, at(), { params: params(), cookie, form })

  it('asks who comes before it takes in what they send', async () => {
    const answer = await world.visit(registerAction, at(), { params: params(), form: { name: 'Nytt' } })
    expect(answer.location).toMatch(/^\/logg-inn/)
  })

  it('takes somebody in, and gives back what was typed where it is wrong', async () => {
    const form = {
      intent: 'add',
      name: 'Korpset',
      kind: 'organisation',
      number: '',
      contactName: '',
      email: '',
    }
    expect((await post(form)).location).toBe(`${at()}?gjort=added`)
    const wrong = await post({ ...form, number: '123456789' })
    expect(wrong.body).toMatchObject({
      refusal: { code: 'input.invalid', facts: { fields: ['number'] } },
      values: { name: 'Korpset' },
    })
  })

  it('shows what a list holds before it takes it', async () => {
    const file = new File(['Navn;Orgnr\nKoret;\nKorpset;\n'], 'liste.csv')
    const read = await post({ intent: 'readList', file, text: '' })
    const { preview } = read.body as { preview: { text: string; faulty: unknown[] } }
    expect(preview.faulty).toHaveLength(1)
    const taken = await post({ intent: 'takeList', text: preview.text })
    expect(taken.location).toBe(`${at()}?gjort=imported`)
    const shown = await world.visit(registerPage, `${at()}?type=organisation`, {
      params: params(),
      cookie: world.admin,
    })
    expect(shown.body).toMatchObject({ organisations: [{ name: 'Koret' }, { name: 'Korpset' }] })
  })

  it('refuses a list without names', async () => {
    expect(refusalOf(await post({ intent: 'readList', text: 'Korpset;x@y.no' }))).toBe('register.noNames')
  })
})

describe('preparing a consultation', () => {
  let planId: string
  beforeEach(async () => {
    const { services, municipalityId, deps } = world
    const person = await deps.db.person.findFirstOrThrow({ include: { memberships: true } })
    const viewer = {
      ...person,
      seats: [
        { municipalityId, side: 'administration' as const, organisation: null, title: null, admin: true },
      ],
    }
    const template = { kind: 'empty' } as const
    const plan = { municipalityId, title: 'Sammen i Eikedal', language: 'nb', template } as const
    planId = (await services.createPlan(viewer, plan)).planId
    await services.addSection(viewer, { planId, title: 'Mål', parentId: null, afterId: null })
  })
  const at = (more = '') => `/planer/${planId}/horing${more}`
  const visit = (route: Parameters<World['visit']>[0], url: string, form?: Record<string, string | Blob>) =>
    world.visit(route, url, { params: { planId }, cookie: world.admin, form })
  const page = async () => {
    const { body } = await visit(consultationPage, at())
    return body as { latest: { id: string } | null; running: { version: number; missing: string[] } | null }
  }
  const fields = async () => {
    const { latest, running } = await page()
    return { consultationId: latest?.id ?? '', version: String(running?.version ?? 0) }
  }

  it('goes step by step to an open consultation', async () => {
    expect((await page()).latest).toBeNull()
    expect((await visit(pageAction, at(), { intent: 'prepare' })).location).toBe(at('?gjort=prepared'))
    const saved = await visit(pageAction, at(), {
      intent: 'rules',
      ...(await fields()),
      ruleProfile: 'own',
      weeks: '3',
      opensOn: '2026-11-20',
      deadlineOn: '2026-12-11',
    })
    expect(saved.location).toBe(at('?gjort=saved'))
    const party = {
      name: 'Korpset',
      kind: 'organisation',
      number: '',
      contactName: '',
      email: 'post@lag.example',
    }
    const added = await visit(partiesAction, at('/instanser'), { intent: 'add', ...party })
    expect(added.location).toBe(at('/instanser?gjort=added'))
    expect((await visit(partiesPage, at('/instanser'))).body).toMatchObject({
      parties: [{ name: 'Korpset' }],
    })
    const opened = await visit(pageAction, at(), { intent: 'open', ...(await fields()) })
    // A plan with one empty section asks nobody anything.
    expect(refusalOf(opened)).toBe('consultation.lacking')
    expect((await page()).running?.missing).toEqual(['text'])
  })

  it('uses the proposed deadline when its button is pressed', async () => {
    await visit(pageAction, at(), { intent: 'prepare' })
    const rules = {
      ruleProfile: 'own',
      weeks: '2',
      opensOn: '2026-11-20',
      deadlineOn: '',
      useProposed: 'yes',
    }
    await visit(pageAction, at(), { intent: 'rules', ...(await fields()), ...rules })
    expect(await page()).toMatchObject({ latest: { deadlineOn: '2026-12-04' } })
  })

  it('says when somebody else was quicker', async () => {
    await visit(pageAction, at(), { intent: 'prepare' })
    const before = await fields()
    await visit(pageAction, at(), { intent: 'page', ...before, title: 'Første', intro: '' })
    const second = await visit(pageAction, at(), { intent: 'page', ...before, title: 'Andre', intro: '' })
    expect(refusalOf(second)).toBe('consultation.stale')
    expect(second.body).toMatchObject({ values: { title: 'Andre' } })
  })
})
