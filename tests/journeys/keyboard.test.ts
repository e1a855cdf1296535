import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { complaints } from './eyes'
import { press, tabTo, type } from './hands'

describe.skipIf(!hasBrowser)('with the keyboard alone', () => {
  let app: RunningApp
  let browser: Browser

  beforeAll(async () => {
    app = await startApp('demo')
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  async function visitor(): Promise<{ context: BrowserContext; page: Page; told: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' })
    const page = await context.newPage()
    return { context, page, told: complaints(page) }
  }

  async function person(slug: string) {
    const visit = await visitor()
    const [name = '', value = ''] = (await app.signIn(slug)).split('=')
    await visit.context.addCookies([{ name, value, url: app.url }])
    return visit
  }

  it('one signs in by a mailed link', async () => {
    const { context, page, told } = await visitor()
    await page.goto(`${app.url}/logg-inn`)
    await type(page, 'E-postadresse', 'marte-kvale@eikedal.example')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/logg-inn/sendt')
    await press(page, 'Åpne utboksen')
    await page.waitForURL('**/demo/utboks')
    await press(page, /innlogging|logg/i)
    await page.waitForURL('**/demo/utboks/*')
    await press(page, /\/logg-inn\/lenke\//)
    await page.waitForURL('**/logg-inn/lenke/*')
    await press(page, 'Logg meg inn')
    await page.waitForURL('**/planer')
    await page.waitForSelector('h1:has-text("Marte")')
    expect(told).toEqual([])
    await context.close()
  })

  it('one skips to the content, and opens and leaves the account menu', async () => {
    const { context, page } = await person('marte-kvale')
    await page.goto(`${app.url}/planer`)
    await press(page, 'Hopp til hovedinnholdet')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.goto(`${app.url}/planer`)
    await press(page, 'Marte Kvale, kontomeny')
    await tabTo(page, 'Profil')
    await page.keyboard.press('Escape')
    expect(await page.getAttribute('.menu:last-of-type', 'open')).toBeNull()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
      'kontomeny',
    )
    await context.close()
  })

  it('the page comes alive, whatever is pressed while it loads', async () => {
    const { context, page, told } = await person('marte-kvale')
    await page.addInitScript(() => {
      // Presses a key as often as the browser gets to it, for the first half second.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        document.body?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
        if (performance.now() < 500) port2.postMessage(null)
      }
      port2.postMessage(null)
    })
    for (const path of ['/planer', '/planer/ny', '/demo/utboks']) {
      await page.goto(app.url + path)
      await page.waitForFunction(() =>
        Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')),
      )
    }
    expect(told).toEqual([])
    await context.close()
  })

  it('one makes a plan of a template, and is told what was missing first', async () => {
    const { context, page, told } = await person('jon-arne-rod')
    await page.goto(`${app.url}/planer/ny`)
    await tabTo(page, 'Tittel')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.summary')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary')
    await press(page, /^Tittel: /)
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title')
    expect(await page.textContent('.summary')).toContain('Skriv en tittel')
    await page.keyboard.type('Plan for tastaturet')
    // The template is one stop; the arrows move between its choices.
    await tabTo(page, /^Frivillighetsmelding/)
    await page.keyboard.press('ArrowDown')
    expect(await page.inputValue('input[name=template]:checked')).not.toBe('builtIn:frivillighetsmelding')
    await press(page, 'Lag planen')
    await page.waitForURL(/\/planer\/[\w-]{36}$/)
    await page.waitForSelector('h1:has-text("Plan for tastaturet")')
    expect(told).toEqual([])
    await context.close()
  })

  it('one invites somebody, who accepts and is at the table', async () => {
    const { context, page, told } = await person('marte-kvale')
    await page.goto(`${app.url}/planer`)
    await press(page, 'Handlingsplan for besøksvenner')
    await page.waitForURL(/\/planer\/[\w-]{36}$/)
    await page.goto(`${page.url()}/personer`)
    await type(page, 'Navn', 'Kari Nordmann')
    await type(page, 'E-postadresse', 'kari@historielag.example')
    await tabTo(page, /^Frivillighet/)
    await page.keyboard.press('ArrowUp')
    await press(page, 'Send invitasjon')
    await page.waitForURL(/gjort=invited/)
    expect(await page.textContent('[role=status]')).toContain('Invitasjonen er på vei')
    await page.goto(`${app.url}/demo/utboks`)
    await press(page, /^Invitasjon til/)
    await page.waitForURL('**/demo/utboks/*')
    const link = (await page.getAttribute('.mail a', 'href')) ?? ''

    const guest = await visitor()
    await guest.page.goto(link)
    await press(guest.page, 'Bli med')
    await guest.page.waitForURL(/\/planer\/[\w-]{36}$/)
    await guest.page.waitForSelector('h1:has-text("Handlingsplan")')
    expect([...told, ...guest.told]).toEqual([])
    await guest.context.close()
    await context.close()
  })

  it('one takes the draft out as a file', async () => {
    const { context, page, told } = await person('hanne-lie')
    await page.goto(`${app.url}/planer`)
    const plan = (await page.getAttribute('.pl h3 a', 'href')) ?? ''
    await page.goto(`${app.url}${plan}/eksport`)
    await tabTo(page, /^PDF/)
    await page.keyboard.press('ArrowUp')
    await press(page, 'Lag filen')
    await page.waitForURL('**/eksport/*')
    await page.waitForSelector('.download', { timeout: 60_000 })
    await tabTo(page, /^Last ned .+\.md$/)
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(file.suggestedFilename()).toMatch(/\.md$/)
    expect(told).toEqual([])
    await context.close()
  })
})
