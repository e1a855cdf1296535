import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { axeFindings, complaints, layoutFindings } from './eyes'

const locales = ['nb', 'nn', 'en'] as const

describe.skipIf(!hasBrowser)('an adopted plan, for everybody', () => {
  let app: RunningApp
  let browser: Browser
  let path: string

  beforeAll(async () => {
    app = await startApp('demo')
    browser = await launchBrowser()
    const list = await (await fetch(`${app.url}/plan`)).text()
    path = /\/plan\/[\w-]+/.exec(list)?.[0] ?? ''
    expect(path).not.toBe('')
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  async function visitor(locale: (typeof locales)[number], scripts: boolean): Promise<BrowserContext> {
    const context = await browser.newContext({ javaScriptEnabled: scripts })
    await context.addCookies([{ name: 'langbord_locale', value: locale, url: app.url }])
    return context
  }

  it('is found from where one signs in, and is whole without a script', async () => {
    const context = await visitor('nb', false)
    const page = await context.newPage()
    await page.goto(`${app.url}/logg-inn`)
    await page.click('main a:has-text("Vedtatte planer")')
    await page.click(`.card a[href="${path}"]`)
    expect(await page.locator('.pubtext .read').count()).toBeGreaterThan(3)
    expect(await page.locator('.measures tbody tr .tag').count()).toBeGreaterThan(0)
    for (const title of ['Tiltakene nå', 'Vedtaket', 'Slik ble planen til', 'Last ned planen'])
      expect(await page.locator(`article h2:has-text("${title}")`).count()).toBe(1)
    expect(await page.locator('script:not([src])').count()).toBe(0)
    await context.close()
  })

  it('leads nowhere that is not there', async () => {
    const html = await (await fetch(app.url + path)).text()
    const links = [...new Set([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? ''))]
    const within = links.filter((href) => href.startsWith('#')).map((href) => href.slice(1))
    const missing = within.filter((id) => !html.includes(`id="${id}"`))
    expect([within.length > 5, missing]).toEqual([true, []])
    const answers = await Promise.all(
      links
        .filter((href) => /^\/(?!assets)/.test(href) || href.startsWith(app.url))
        .map(async (href) => ({ href, status: (await fetch(new URL(href, app.url))).status })),
    )
    expect(answers.length).toBeGreaterThan(6)
    expect(answers.filter(({ status }) => status >= 400)).toEqual([])
  })

  it('is sent again only when it says something else', async () => {
    const answer = await fetch(app.url + path)
    const etag = answer.headers.get('etag') ?? ''
    expect(answer.headers.get('cache-control')).toContain('public')
    expect((await fetch(app.url + path, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it.each(locales)('is read by everybody, on whatever they have, in %s', async (locale) => {
    const context = await visitor(locale, true)
    const page = await context.newPage()
    const told = complaints(page)
    await page.goto(app.url + path)
    expect(await page.getAttribute('html', 'lang')).toBe(locale)
    expect(await page.getAttribute('h1', 'lang')).toMatch(/^n[bn]$/)
    const found: string[] = []
    const pages = [path, '/plan', (await page.getAttribute('a[href*="/endret/"]', 'href')) ?? '']
    for (const each of pages.filter((address) => address !== '')) {
      await page.goto(app.url + each)
      for (const width of [1440, 390, 320]) {
        await page.setViewportSize({ width, height: 900 })
        const lines = [...(await axeFindings(page)), ...(await layoutFindings(page)), ...told.splice(0)]
        found.push(...lines.map((line) => `${each} at ${width}: ${line}`))
      }
    }
    expect(found).toEqual([])
    await context.close()
  })

  it('is on paper what it is on the screen, without what paper cannot follow', async () => {
    const context = await visitor('nb', true)
    const page = await context.newPage()
    await page.goto(app.url + path)
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('.measures')).toBe(true)
    for (const one of ['.pub-top nav', '.toc', '.acts', '#last-ned', '.languages'])
      expect([one, await page.isVisible(one)]).toEqual([one, false])
    await context.close()
  })
})
