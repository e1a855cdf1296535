/** What a newcomer gets: the first page, its people, the key, and doors that hold over the wire. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { writeText } from '~core/sync/text'
import { DEMO_API_TOKEN } from '~server/demo/demoToken'
import { step2Frame, updateFrame } from '~server/realtime/wire'
import { knock, until } from '~tests/server/realtime/table'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { municipalities } from '~templates/demo/index'
import { complaints } from './eyes'
import { ask, openSection, planCalled, sitAt, socketUrl, type KnownPlan } from './wire'

const people = municipalities.flatMap((municipality) =>
  municipality.people.map(({ slug, name }) => ({ slug, name, plans: plansWith(municipality, slug) })),
)

/** Those that are worked on: one that is adopted stands behind a choice of its own. */
function plansWith({ plans }: (typeof municipalities)[number], slug: string): string[] {
  return plans
    .filter(({ adoption }) => adoption === undefined)
    .filter(({ members }) => members.some(({ person }) => person === slug))
    .map(({ title }) => title)
}

/** An update that adds a paragraph. */
function someText(words: string): Uint8Array {
  const doc = new Doc()
  writeText(doc, {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: words }, content: [{ type: 'text', text: words }] }],
  })
  return encodeStateAsUpdate(doc)
}

describe('the demonstration', () => {
  let app: RunningApp
  let plan: KnownPlan

  beforeAll(async () => {
    app = await startApp('demo')
    plan = await planCalled(app, 'Åpne lokaler i alle grender')
  })
  afterAll(() => app.close())

  /** A page or file as this person gets it; null is somebody who is not signed in. */
  const get = (path: string, cookie: string | null, headers: Record<string, string> = {}) =>
    fetch(app.url + path, { headers: { ...(cookie && { cookie }), ...headers }, redirect: 'manual' })
  const post = (path: string, cookie: string, body: URLSearchParams | FormData) =>
    fetch(app.url + path, { method: 'POST', headers: { cookie, origin: app.url }, body, redirect: 'manual' })

  it('says at /healthz that everything works', async () => {
    const answer = await get('/healthz', null)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ status: 'ok', process: 'ok', database: 'ok', log: 'ok' })
  })

  it('prints its address, its people and its key', () => {
    const printed = app.output()
    expect(printed).toContain(app.url)
    for (const { slug, name } of people) expect(printed).toMatch(new RegExp(`${slug} +${name}`))
    expect(printed).toContain(`curl -H 'Authorization: Bearer ${DEMO_API_TOKEN}' ${app.url}/api/v1/plans`)
    expect(printed).toContain(`${app.url}/demo/sign-in`)
  })

  it('opens its plans to the printed key, with the text of every section', async () => {
    for (const { title } of municipalities[0]?.plans ?? []) {
      const { id, sections } = await planCalled(app, title)
      const document = await ask<{ sections: { id: string; text: object }[] }>(app, `/plans/${id}/document`)
      expect(document.sections.map((section) => section.id)).toEqual(sections.map((section) => section.id))
      for (const { text } of document.sections) expect(JSON.stringify(text)).toMatch(/"text":"[^"]{20}/)
    }
  })

  it('has at least two people on each side of the table', () => {
    const sides = municipalities[0]?.people.map(({ side }) => side) ?? []
    for (const side of ['politics', 'administration', 'voluntary'] as const) {
      expect(sides.filter((other) => other === side).length).toBeGreaterThanOrEqual(2)
    }
  })

  describe.skipIf(!hasBrowser)('in a browser', () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launchBrowser()
    })
    afterAll(() => browser.close())

    it('has six things to try and a card for each person on its first page', async () => {
      const page = await browser.newPage({ locale: 'nb-NO' })
      const told = complaints(page)
      await page.goto(app.url)
      expect(await page.locator('.tries li').count()).toBe(6)
      const cards = await page.locator('article h4').allTextContents()
      expect(cards.sort()).toEqual(people.map(({ name }) => name).sort())
      expect(told).toEqual([])
      await page.close()
    })

    it.each(people)('signs in $name with one click, and shows their plans and no others', async (person) => {
      const context = await browser.newContext({ locale: 'nb-NO' })
      const page = await context.newPage()
      const told = complaints(page)
      await page.goto(app.url)
      const card = page.locator('article', { has: page.getByRole('heading', { name: person.name }) })
      await card.getByRole('button').click()
      await page.waitForURL(`${app.url}/planer`)
      const shown = await page.locator('main').innerText()
      await page.getByRole('heading', { level: 1 }).waitFor()
      for (const { plans } of municipalities) {
        for (const { title } of plans) expect(shown.includes(title)).toBe(person.plans.includes(title))
      }
      expect(told).toEqual([])
      await context.close()
    })
  })

  describe('over the wire', () => {
    let picture: string
    let job: string
    let foreign: string
    let owner: string

    beforeAll(async () => {
      owner = await app.signIn('marte-kvale')
      foreign = await app.signIn('torgeir-lid')
      const form = new FormData()
      const pixel =
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
      form.set('file', new Blob([Buffer.from(pixel, 'base64')], { type: 'image/png' }), 'prikk.png')
      const kept = await post(`/planer/${plan.id}/bilder`, owner, form)
      picture = `/bilder/${((await kept.json()) as { fileId: string }).fileId}`
      const started = await post(`/planer/${plan.id}/eksport`, owner, new URLSearchParams({ format: 'md' }))
      job = started.headers.get('location') ?? ''
      await until(async () => (await get(`${job}/fil`, owner)).ok)
    })

    it('opens page, picture and export to the one whose they are', async () => {
      for (const path of [`/planer/${plan.id}`, picture, job, `${job}/fil`]) {
        expect([path, (await get(path, owner)).status]).toEqual([path, 200])
      }
      expect((await get(picture, owner)).headers.get('content-type')).toBe('image/png')
    })

    it("gives another municipality's person 404, whatever they ask for", async () => {
      const paths = ['', '/personer', '/innstillinger', '/eksport'].map((page) => `/planer/${plan.id}${page}`)
      for (const path of [...paths, picture, job, `${job}/fil`]) {
        expect([path, (await get(path, foreign)).status]).toEqual([path, 404])
      }
      const started = await post(
        `/planer/${plan.id}/eksport`,
        foreign,
        new URLSearchParams({ format: 'pdf' }),
      )
      expect(started.status).toBe(404)
      const form = new FormData()
      form.set('file', new Blob(['x']), 'x.png')
      expect((await post(`/planer/${plan.id}/bilder`, foreign, form)).status).toBe(404)
    })

    it('keeps every socket of a plan to those who sit at it', async () => {
      const paths = [`/stream/${plan.id}`, ...plan.sections.map(({ id }) => `/sync/${id}`)]
      for (const path of paths) {
        for (const [headers, code] of [
          [{ cookie: foreign }, 4404],
          [{ cookie: 'langbord_session=gjettet' }, 4401],
          [{}, 4401],
        ] as const) {
          const visitor = await knock(socketUrl(app, path), headers)
          expect([path, await visitor.closeCode()]).toEqual([path, code])
          expect(visitor.heard).toEqual([])
        }
      }
    })

    it.each([
      ['reader', 'randi-moen', 'Åpne lokaler i alle grender'],
      ['proposer', 'berit-myhre', 'Handlingsplan for besøksvenner'],
    ])("takes nothing that comes through a %s's socket", async (role, slug, title) => {
      const { id } = openSection(await planCalled(app, title))
      const visitor = await knock(socketUrl(app, `/sync/${id}`), { cookie: await app.signIn(slug) })
      const access = () => visitor.heard.filter((message) => message.kind === 'access')
      await until(() => access().length === 1)
      expect(access()[0]).toMatchObject({ mode: 'read', reason: 'role' })
      visitor.send(updateFrame(someText(`Skrevet av en ${role}`)))
      visitor.send(step2Frame(someText(`Skrevet av en ${role}`)))
      await until(() => access().length === 3)
      expect(visitor.isOpen()).toBe(true)

      const marte = await sitAt(app, owner, id)
      expect(marte.words()).not.toContain('Skrevet av en')
      marte.leave()
      visitor.socket.close()
    })

    it('sends a stranger who asks for a plan to the sign-in page, and to no file', async () => {
      for (const path of [`/planer/${plan.id}`, picture, job, `${job}/fil`]) {
        const answer = await get(path, null)
        expect([path, answer.status]).toEqual([path, 302])
        expect(answer.headers.get('location')).toMatch(/^\/logg-inn/)
      }
    })
  })

  it('starts again with what people have written', async () => {
    const { id } = openSection(plan)
    const cookie = await app.signIn('marte-kvale')
    const marte = await sitAt(app, cookie, id)
    const words = 'Dette skal stå etter omstarten.'
    marte.provider.ws?.send(updateFrame(someText(words)))
    const amir = await sitAt(app, await app.signIn('amir-haddad'), id)
    await until(() => amir.words().includes(words))
    marte.leave()
    amir.leave()
    await app.stop()
    await app.start()
    const back = await sitAt(app, cookie, id)
    expect(back.words()).toContain(words)
    back.leave()
    expect((await planCalled(app, plan.title)).id).toBe(plan.id)
  })
})
