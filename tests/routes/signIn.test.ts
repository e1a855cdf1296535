import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as demoSignIn from '~app/routes/demo/signIn'
import * as firstRun from '~app/routes/people/firstRun'
import * as language from '~app/routes/people/language'
import * as profile from '~app/routes/people/profile'
import * as signIn from '~app/routes/people/signIn'
import * as signInLink from '~app/routes/people/signInLink'
import * as signOut from '~app/routes/people/signOut'
import { mailedLink, openWorld, refusalOf, type World } from './visit'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.deps.close())

async function followLink(email: string) {
  await world.visit(signIn.action, '/logg-inn', { form: { email } })
  const link = await mailedLink(world.deps, email)
  const token = link.split('/').at(-1) ?? ''
  return world.visit(signInLink.action, link, { params: { token }, form: {} })
}

describe('signing in by a mailed link', () => {
  it('gives a session that the next page knows', async () => {
    const answer = await followLink('marte@eikedal.example')
    expect(answer).toMatchObject({ status: 302, location: '/planer' })
    const page = await world.visit(profile.loader, '/profil', { cookie: answer.cookie ?? '' })
    expect(page.body).toMatchObject({ name: 'Marte Kvale', email: 'marte@eikedal.example' })
  })

  it('sends strangers to the same page as people', async () => {
    const known = await world.visit(signIn.action, '/logg-inn', { form: { email: 'marte@eikedal.example' } })
    const stranger = await world.visit(signIn.action, '/logg-inn', { form: { email: 'ingen@sted.example' } })
    expect([known.location, stranger.location]).toEqual(['/logg-inn/sendt', '/logg-inn/sendt'])
  })

  it('gives back an address that is none, with what was typed', async () => {
    const answer = await world.visit(signIn.action, '/logg-inn', { form: { email: 'marte' } })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      refusal: { code: 'input.invalid', facts: { fields: ['email'] } },
      values: { email: 'marte' },
    })
  })

  it('says of a link that was never mailed that it does not work', async () => {
    const answer = await world.visit(signInLink.action, '/logg-inn/lenke/x', {
      params: { token: 'x' },
      form: {},
    })
    expect([answer.status, refusalOf(answer)]).toEqual([410, 'signInLink.invalid'])
  })

  it('leads whoever is signed in on to where they were going, and never away from here', async () => {
    const to = async (videre: string) =>
      (
        await world.visit(signIn.loader, `/logg-inn?videre=${encodeURIComponent(videre)}`, {
          cookie: world.admin,
        })
      ).location
    expect(await to('/planer/ny')).toBe('/planer/ny')
    expect(await to('https://elsewhere.example/')).toBe('/planer')
    expect(await to('//elsewhere.example/')).toBe('/planer')
    expect(await to('/\\elsewhere.example/')).toBe('/planer')
  })
})

it('asks a visitor to sign in, and remembers where they were', async () => {
  const answer = await world.visit(profile.loader, '/profil')
  expect([answer.status, answer.location]).toEqual([302, '/logg-inn?videre=%2Fprofil'])
})

it('ends the session at sign-out', async () => {
  const { cookie } = await followLink('marte@eikedal.example')
  const out = await world.visit(signOut.action, '/logg-ut', { cookie: cookie ?? '', form: {} })
  expect(out.headers.get('set-cookie')).toContain('Max-Age=0')
  const after = await world.visit(profile.loader, '/profil', { cookie: cookie ?? '' })
  expect(after.location).toContain('/logg-inn')
})

it('keeps a visitor’s language in a cookie, and a person’s in the profile', async () => {
  const visitor = await world.visit(language.action, '/sprak', { form: { locale: 'nn', back: '/logg-inn' } })
  expect(visitor).toMatchObject({ location: '/logg-inn', cookie: 'langbord_locale=nn' })
  await world.visit(language.action, '/sprak', { cookie: world.admin, form: { locale: 'en' } })
  const page = await world.visit(profile.loader, '/profil', { cookie: world.admin })
  expect(page.body).toMatchObject({ locale: 'en' })
})

it('has no one-click sign-in outside the demonstration', async () => {
  const answer = await world.visit(demoSignIn.action, '/demo/sign-in', { form: { person: 'marte-kvale' } })
  expect(answer.status).toBe(404)
  expect(await answer.response?.json()).toMatchObject({ refusal: { code: 'demo.only' } })
})

it('closes the first-run page once there is a municipality', async () => {
  const page = await world.visit(firstRun.loader, '/forste-gang')
  expect(page.location).toBe('/')
})
