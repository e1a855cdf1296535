import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as municipality from '~app/routes/municipality/settings'
import * as invitation from '~app/routes/people/invitation'
import * as planPeople from '~app/routes/plan/people'
import { mailedLink, openWorld, refusalOf, type World } from './visit'

let world: World
let planId: string
beforeAll(async () => {
  world = await openWorld()
  const { id } = await world.deps.db.person.findFirstOrThrow()
  const seat = { side: 'administration' as const, organisation: null, title: null, admin: true }
  const viewer = {
    id,
    name: 'Marte Kvale',
    email: 'marte@eikedal.example',
    seats: [{ municipalityId: world.municipalityId, ...seat }],
  }
  const made = await world.services.createPlan(viewer, {
    municipalityId: world.municipalityId,
    title: 'Frivillighetsmelding',
    language: 'nb',
    template: { kind: 'empty' },
  })
  planId = made.planId
})
afterAll(() => world.deps.close())

const person = (email: string) => ({
  intent: 'invite',
  name: 'Oddny Fjeld',
  email,
  side: 'voluntary',
  organisation: 'Frivilligsentralen',
  title: '',
  role: 'editor',
})

const post = (form: Record<string, string>, cookie = world.admin) =>
  world.visit(planPeople.action, `/planer/${planId}/personer`, { params: { planId }, cookie, form })

const people = async (cookie = world.admin) =>
  (await world.visit(planPeople.loader, '/', { params: { planId }, cookie })).body

async function accept(email: string) {
  await post(person(email))
  const link = await mailedLink(world.deps, email)
  const params = { token: link.split('/').at(-1) ?? '' }
  return {
    params,
    answer: await world.visit(invitation.action, link, { params, form: { answer: 'accept' } }),
  }
}

describe('an invitation', () => {
  it('is mailed, shown, accepted, and signs the newcomer in', async () => {
    const { params, answer } = await accept('oddny@sentralen.example')
    expect(answer.location).toBe(`/planer/${planId}`)
    expect(await people(answer.cookie ?? '')).toMatchObject({ mayChange: false })
    const again = await world.visit(invitation.loader, '/', { params })
    expect(again.body).toMatchObject({ state: 'accepted', planTitle: 'Frivillighetsmelding' })
  })

  it('can be declined, which the page then says', async () => {
    await post(person('randi@lag.example'))
    const link = await mailedLink(world.deps, 'randi@lag.example')
    const params = { token: link.split('/').at(-1) ?? '' }
    const answer = await world.visit(invitation.action, link, { params, form: { answer: 'decline' } })
    expect(answer.location).toBe(link)
    expect((await world.visit(invitation.loader, link, { params })).body).toMatchObject({ state: 'declined' })
  })

  it('is not for whoever is signed in as somebody else', async () => {
    await post(person('yusuf@idrett.example'))
    const link = await mailedLink(world.deps, 'yusuf@idrett.example')
    const params = { token: link.split('/').at(-1) ?? '' }
    const answer = await world.visit(invitation.action, link, {
      params,
      cookie: world.admin,
      form: { answer: 'accept' },
    })
    expect([answer.status, refusalOf(answer)]).toEqual([403, 'invitation.otherPerson'])
  })

  it('comes back to its form when the address is none', async () => {
    const answer = await post(person('oddny'))
    expect(answer.body).toMatchObject({ intent: 'invite', refusal: { facts: { fields: ['email'] } } })
  })

  it('can be withdrawn and sent again', async () => {
    await post(person('lars@korps.example'))
    const { invitations } = (await people()) as { invitations: { id: string; email: string }[] }
    const invitationId = invitations.find(({ email }) => email === 'lars@korps.example')?.id ?? ''
    expect((await post({ intent: 'resend', invitationId })).location).toContain('gjort=resent')
    expect((await post({ intent: 'withdraw', invitationId })).location).toContain('gjort=withdrawn')
    expect(refusalOf(await post({ intent: 'resend', invitationId }))).toBe('invitation.answered')
  })
})

it('never takes the plan’s last owner off', async () => {
  const { members } = (await people()) as { members: { personId: string; role: string }[] }
  const personId = members.find(({ role }) => role === 'owner')?.personId ?? ''
  const answer = await post({ intent: 'remove', personId })
  expect([answer.status, refusalOf(answer)]).toEqual([409, 'plan.lastOwner'])
})

describe('the municipality’s settings', () => {
  const params = () => ({ municipalityId: world.municipalityId })
  const change = (form: Record<string, string>) =>
    world.visit(municipality.action, '/', { params: params(), cookie: world.admin, form })

  it('show a new key once, and only its name afterwards', async () => {
    const made = await change({ intent: 'createToken', name: 'Nettsiden' })
    const { token } = made.body as { token: string }
    expect(token).toMatch(/\S{20,}/)
    const page = await world.visit(municipality.loader, '/', { params: params(), cookie: world.admin })
    expect(JSON.stringify(page.body)).not.toContain(token)
    expect(page.body).toMatchObject({ tokens: [{ name: 'Nettsiden' }] })
  })

  it('give somebody a seat, and mail them about it', async () => {
    const seat = {
      name: 'Amir Haddad',
      email: 'amir@eikedal.example',
      side: 'politics',
      organisation: '',
      title: '',
    }
    const answer = await change({ intent: 'add', ...seat })
    expect(answer.location).toContain('gjort=added')
    expect(await mailedLink(world.deps, 'amir@eikedal.example')).toBe('/logg-inn')
  })

  it('are for administrators', async () => {
    const { answer } = await accept('gjest@lag.example')
    const page = await world.visit(municipality.loader, '/', {
      params: params(),
      cookie: answer.cookie ?? '',
    })
    expect([page.status, refusalOf(page)]).toEqual([403, 'access.denied'])
  })
})
