/** A new installation in production, from the empty database to people who come in by mail. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Browser, Page } from 'playwright-core'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { complaints } from './eyes'
import { until } from './table'

const OWNER = { name: 'Åse Bø', email: 'ase.bo@eikedal.example' }

/** A mail server on loopback that keeps what it is given. */
async function openMailbox() {
  const received: { readonly to: readonly string[]; readonly source: string }[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH'],
    hideSTARTTLS: true,
    onData: (stream, { envelope }, done) => {
      void buffer(stream).then((source) => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), source: source.toString() })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

/** The first link of ours in a mail, whose lines are broken and whose signs are escaped on the way. */
function linkIn(source: string, path: string): string {
  const text = source.replace(/=\r?\n/g, '').replace(/=3D/g, '=')
  return new RegExp(`http://[^\\s"<]+${path}[\\w-]+`).exec(text)?.[0] ?? ''
}

describe('a new installation', () => {
  let app: RunningApp
  let mailbox: Awaited<ReturnType<typeof openMailbox>>

  beforeAll(async () => {
    mailbox = await openMailbox()
    app = await startApp('production', { SMTP_URL: mailbox.url })
  })
  afterAll(async () => {
    await app.close()
    await mailbox.close()
  })

  const status = async (path: string, init: RequestInit = {}) =>
    (await fetch(app.url + path, { redirect: 'manual', ...init })).status
  const code = () => /"code":"([A-Z2-9]{12})"/.exec(app.output())?.[1] ?? ''

  async function hasNoDemonstration() {
    const form = { method: 'POST', body: new URLSearchParams({ person: 'marte-kvale' }) }
    expect(await status('/demo/sign-in', form)).toBe(404)
    expect(await status('/demo/sign-in')).toBe(404)
    expect(await status('/demo/utboks')).toBe(404)
    expect(await status('/demo/utboks/x')).toBe(404)
  }

  /** Nothing of the page is shown any more: it leads to where people sign in. */
  async function isClosed() {
    const answer = await fetch(`${app.url}/forste-gang`)
    expect([answer.redirected, new URL(answer.url).pathname]).toEqual([true, '/logg-inn'])
    expect(await answer.text()).not.toContain('Engangskode')
  }

  it('prints a code that a restart replaces', async () => {
    const first = code()
    expect(first).toMatch(/^[A-Z2-9]{12}$/)
    await app.stop()
    await app.start()
    await until(() => Promise.resolve(code() !== ''), 'a code is printed')
    expect(code()).not.toBe(first)
  })

  it('has nothing of the demonstration, neither before nor after', hasNoDemonstration)

  describe.skipIf(!hasBrowser)('in a browser', () => {
    let browser: Browser
    let page: Page
    let told: string[]

    beforeAll(async () => {
      browser = await launchBrowser()
      page = await newPage()
      told = complaints(page)
    })
    afterAll(() => browser.close())

    const newPage = async () => (await browser.newContext({ locale: 'nb-NO' })).newPage()

    it('asks for the code whichever page one comes to, and refuses a wrong one', async () => {
      for (const path of ['/', '/logg-inn']) {
        await page.goto(app.url + path)
        expect(new URL(page.url()).pathname).toBe('/forste-gang')
      }
      await page.getByLabel('Engangskode').fill('AAAA BBBB CCCC')
      await page.getByLabel('Kommunens navn').fill('Eikedal kommune')
      await page.getByLabel('Navnet ditt').fill(OWNER.name)
      await page.getByLabel('E-postadressen din').fill(OWNER.email)
      await page.getByRole('button', { name: 'Ta i bruk' }).click()
      await page.getByRole('alert').waitFor()
      expect(new URL(page.url()).pathname).toBe('/forste-gang')
      expect(await page.getByLabel('Kommunens navn').inputValue()).toBe('Eikedal kommune')
    })

    it('makes the municipality and its first person with the right one, who is signed in', async () => {
      await page.getByLabel('Engangskode').fill(code().toLowerCase())
      await page.getByRole('button', { name: 'Ta i bruk' }).click()
      await page.waitForURL('**/planer')
      await page.getByRole('heading', { level: 1, name: /Åse/ }).waitFor()
      await page.goto(`${app.url}/planer/ny`)
      await page.getByLabel('Tittel').fill('Den aller første planen')
      await page.getByRole('button', { name: /^Lag planen/ }).click()
      await page.waitForURL(/\/planer\/[\w-]{36}$/)
      await page.locator('[data-save=saved]').first().waitFor()
      expect(told).toEqual([])
      await page.close()
    })

    it('is then closed to whoever has the code', async () => {
      await isClosed()
      const body = new URLSearchParams({
        code: code(),
        municipalityName: 'Grabbdal',
        language: 'nb',
        name: 'Grabb',
        email: 'grabb@example.no',
      })
      const tried = await fetch(`${app.url}/forste-gang`, { method: 'POST', body, redirect: 'manual' })
      expect([tried.headers.get('location'), tried.headers.getSetCookie()]).toEqual(['/', []])
      await app.stop()
      await app.start()
      expect(code()).toBe('')
      await isClosed()
      await hasNoDemonstration()
    })

    it('sends a link by mail that signs in once', async () => {
      const guest = await newPage()
      await guest.goto(app.url)
      expect(new URL(guest.url()).pathname).toBe('/logg-inn')
      await guest.getByLabel('E-postadresse').fill(OWNER.email.toUpperCase())
      await guest.getByRole('button', { name: 'Send meg lenken' }).click()
      await guest.waitForURL('**/logg-inn/sendt')
      await until(() => Promise.resolve(mailbox.received.length === 1), 'the mail arrives')
      const [mail] = mailbox.received
      expect(mail?.to).toEqual([OWNER.email])
      const link = linkIn(mail?.source ?? '', '/logg-inn/lenke/')
      expect(link).toContain(app.url)

      await guest.goto(link)
      await guest.getByRole('button', { name: 'Logg meg inn' }).click()
      await guest.waitForURL('**/planer')
      await guest.getByText('Den aller første planen').first().waitFor()

      const other = await newPage()
      await other.goto(link)
      await other.getByRole('button', { name: 'Logg meg inn' }).click()
      await other.getByRole('link', { name: 'Be om en ny lenke' }).waitFor()
      await other.goto(`${app.url}/planer`)
      expect(new URL(other.url()).pathname).toBe('/logg-inn')
    })

    it('gives a stranger the same page, and no mail', async () => {
      const stranger = await newPage()
      await stranger.goto(`${app.url}/logg-inn`)
      await stranger.getByLabel('E-postadresse').fill('ukjent@eikedal.example')
      await stranger.getByRole('button', { name: 'Send meg lenken' }).click()
      await stranger.waitForURL('**/logg-inn/sendt')
      // A mail that is wanted afterwards arrives; one for the stranger would have come before it.
      await stranger.goto(`${app.url}/logg-inn`)
      await stranger.getByLabel('E-postadresse').fill(OWNER.email)
      await stranger.getByRole('button', { name: 'Send meg lenken' }).click()
      await until(() => Promise.resolve(mailbox.received.length === 2), 'the second mail arrives')
      expect(mailbox.received.map(({ to }) => to)).toEqual([[OWNER.email], [OWNER.email]])
    })
  })
})
