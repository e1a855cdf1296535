import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { sitDown } from './table'

const BEFORE = 'Hva foreningene trenger'
const AFTER = 'Hva lagene trenger'

describe.skipIf(!hasBrowser)('a page on its way', () => {
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

  it('shows what happened in the plan between its making and its coming alive', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale')
    const sectionId = await marte.page.locator('section.sec', { hasText: BEFORE }).first().getAttribute('id')
    const plan = new URL(marte.page.url()).pathname

    const { made, comeAlive, hold } = slowScript(plan)
    const sitting = sitDown(app, browser, 'amir-haddad', { opened: hold })
    await made
    const renamed = await marte.page.request.post(app.url + plan, {
      headers: { origin: app.url },
      form: { intent: 'editSection', sectionId: sectionId ?? '', title: AFTER, numbered: 'on' },
    })
    expect(renamed.status()).toBe(200)
    comeAlive()

    const amir = await sitting
    await amir.page.locator('.sec__title', { hasText: AFTER }).waitFor()
    await amir.page.locator('.outline', { hasText: AFTER }).waitFor()
    await amir.context.close()
    await marte.context.close()
  })

  it('stays as it is, with what is being written in it, when it cannot be fetched anew', async () => {
    const { page, context, ...marte } = await sitDown(app, browser, 'marte-kvale')
    await marte.text(AFTER).locator('p').first().click()
    await marte.untilSaved()
    const sectionId = await page.locator('section.sec', { hasText: AFTER }).first().getAttribute('id')
    await page.route(
      ({ pathname }) => pathname.endsWith('.data'),
      (route) => route.abort(),
    )
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('.data'))
    await page.request.post(page.url(), {
      headers: { origin: app.url },
      form: { intent: 'editSection', sectionId: sectionId ?? '', title: BEFORE, numbered: 'on' },
    })
    await failed
    await page.keyboard.type('Skrevet likevel. ')
    await marte.untilSaved()
    expect(await marte.text(AFTER).innerText()).toContain('Skrevet likevel.')
    await context.close()
  })
})

/** A page whose script comes when the test lets it, after the server has made the plan's page. */
function slowScript(plan: string) {
  let comeAlive = () => undefined as void
  let noteMade = () => undefined as void
  const alive = new Promise<void>((come) => (comeAlive = come))
  const made = new Promise<void>((note) => (noteMade = note))
  const hold = (page: Page) => {
    let isMade = false
    page.on('response', (response) => {
      if (new URL(response.url()).pathname !== plan || !response.request().isNavigationRequest()) return
      isMade = true
      noteMade()
    })
    void page.route('**/assets/**', async (route) => {
      if (isMade) await alive
      await route.continue()
    })
  }
  return { made, comeAlive: () => comeAlive(), hold }
}
