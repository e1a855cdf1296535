import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { axeFindings, complaints, layoutFindings } from './eyes'
import { press, tabTo } from './hands'
import { sitDown, until, type Seat } from './table'

describe.skipIf(!hasBrowser)('knowing what happened', () => {
  let app: RunningApp
  let browser: Browser
  let marte: Seat
  let lars: Seat
  let plan: string
  let told: string[]

  beforeAll(async () => {
    app = await startApp('demo')
    browser = await launchBrowser()
    marte = await sitDown(app, browser, 'marte-kvale', { opened: (page) => (told = complaints(page)) })
    plan = new URL(marte.page.url()).pathname
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  const unreadIn = (seat: Seat) => seat.page.locator('.bell').getAttribute('aria-label')

  it('a plan is followed by the keyboard alone', async () => {
    const { page } = marte
    await press(page, 'Din visning')
    await press(page, 'Følg med på hele planen')
    await page.locator('button[aria-pressed=true]', { hasText: 'Følg med på hele planen' }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('what a colleague changes is counted in the header without a reload, and led to', async () => {
    lars = await sitDown(app, browser, 'lars-nymoen')
    const before = await unreadIn(marte)
    await lars.page.evaluate(async (path) => {
      const sectionId = document.querySelector('section.sec')?.id ?? ''
      const body = new URLSearchParams({ intent: 'setStatus', sectionId, status: 'ready' })
      await fetch(`${path}.data`, { method: 'POST', body })
    }, plan)
    await until(async () => (await unreadIn(marte)) !== before, 'the count goes up', 40_000)
    await marte.page.locator('.bell').click()
    await marte.page.waitForURL('**/varsler')
    const first = marte.page.locator('.notice-line a').first()
    expect(await first.textContent()).toMatch(/^Lars Nymoen satte «.+» til «Klar»$/)
    await tabTo(marte.page, /^Lars Nymoen satte/)
    await marte.page.keyboard.press('Enter')
    await marte.page.waitForURL(`**${plan}#*`)
  })

  it.each([1440, 390])('its pages stop nobody, at %i px', async (width) => {
    const { page } = marte
    await page.setViewportSize({ width, height: 900 })
    const found: string[] = []
    for (const path of ['/varsler', '/varsler/valg', `${plan}/nytt`, `${plan}/logg`]) {
      await page.goto(app.url + path, { waitUntil: 'networkidle' })
      found.push(
        ...[...(await axeFindings(page)), ...(await layoutFindings(page))].map((one) => `${path}: ${one}`),
      )
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    expect([...found, ...told.splice(0)]).toEqual([])
  })

  it('the calm view hides the others’ carets and says nothing of them, while their words arrive', async () => {
    const { page } = marte
    await page.goto(app.url + plan)
    await marte.goTo('Oppdraget')
    await lars.goTo('Oppdraget')
    await lars.text('Oppdraget').click()
    await page.locator('.caret').first().waitFor()
    await page.getByLabel('Din visning').click()
    await page.getByRole('button', { name: 'Rolig visning' }).first().click()
    await page.keyboard.press('Escape')
    await lars.page.keyboard.type('Rolig nå. ')
    await page.getByText('Rolig nå.').first().waitFor()
    expect(await page.locator('.caret').first().isVisible()).toBe(false)
    expect(await page.locator('[data-announces=people]').textContent()).toBe('')
    await page.reload()
    await page.locator('html[data-calm]').waitFor()
    await page.evaluate(() => localStorage.removeItem('langbord:calm'))
  })

  it('who comes and where they are is read out, politely', async () => {
    const { page } = marte
    await page.reload()
    await page.locator('.present').waitFor()
    const amir = await sitDown(app, browser, 'amir-haddad')
    const said = page.locator('[data-announces=people]')
    await until(
      async () => /Amir Haddad har kommet til bordet/.test((await said.textContent()) ?? ''),
      'told',
      40_000,
    )
    expect(await said.getAttribute('role')).toBe('status')
    await amir.context.close()
  })
})
