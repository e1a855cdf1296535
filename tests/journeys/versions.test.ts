import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { axeFindings, complaints, layoutFindings } from './eyes'
import { sitDown, type Seat } from './table'

describe.skipIf(!hasBrowser)('the versions of a plan', () => {
  let app: RunningApp
  let browser: Browser
  let seat: Seat
  let plan: string
  let told: ReturnType<typeof complaints>

  beforeAll(async () => {
    app = await startApp('demo')
    browser = await launchBrowser()
    seat = await sitDown(app, browser, 'marte-kvale', { opened: (page) => (told = complaints(page)) })
    plan = new URL(seat.page.url()).pathname
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  const visible = () => seat.page.locator('main').innerText()

  it('are saved, compared with what is written since, and brought back', async () => {
    const { page } = seat
    await page.goto(`${app.url}${plan}/versjoner`)
    await page.getByLabel('Navn').fill('Høringsutkast')
    await page.getByRole('button', { name: 'Lagre versjonen' }).click()
    await page.getByText('Versjonen er lagret.').waitFor()

    await page.goto(app.url + plan)
    await seat.goTo('Oppdraget')
    await page.keyboard.press('Enter')
    await seat.text('Oppdraget').locator('p').first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Alle er velkomne.')
    await seat.untilSaved()

    await page.goto(`${app.url}${plan}/versjoner`)
    await page.getByRole('link', { name: 'Sammenlign med nå: «Høringsutkast»' }).click()
    await page.locator('.diff--changed').waitFor()
    expect((await page.locator('.diff--changed ins').allInnerTexts()).join(' ')).toMatch(
      /satt inn:\s.*velkomne/s,
    )
    expect(await page.getByRole('navigation', { name: 'Endrede deler' }).innerText()).toContain('+3 −0 ord')
  })

  it('are leafed through by keyboard, and not while one types', async () => {
    const { page } = seat
    await page.locator('#fra').focus()
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fra')
    await page.locator('h1').click()
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('diff')
    expect(await visible()).toContain('Endring 1 av 1')
  })

  it.each([1440, 390])('are for everybody, in every manner, at %i px', async (width) => {
    const { page } = seat
    await page.setViewportSize({ width, height: 900 })
    const compare = new URL(page.url()).pathname + new URL(page.url()).search
    const history =
      (await page
        .getByRole('link', { name: /^Historikk/ })
        .first()
        .getAttribute('href')) ?? ''
    const found: string[] = []
    for (const path of [
      compare,
      `${compare}&vis=side&alt=1`,
      `${plan}/versjoner`,
      `${plan}/hvem-har-skrevet`,
      history,
    ]) {
      await page.goto(app.url + path)
      for (const finding of [...(await axeFindings(page)), ...(await layoutFindings(page))])
        found.push(`${path}: ${finding}`)
    }
    expect(found).toEqual([])
    await page.goto(app.url + compare)
  })

  it('come back as a whole, and can be undone', async () => {
    const { page } = seat
    await page.goto(`${app.url}${plan}/versjoner`)
    await page.getByText('Gjenopprett', { exact: true }).first().click()
    await page.getByRole('button', { name: 'Gjenopprett hele planen' }).first().click()
    await page.getByText('Teksten er gjenopprettet.').waitFor()
    await page.goto(app.url + plan)
    await expect.poll(visible).not.toContain('Alle er velkomne.')
    await page.goBack()
    await page.getByRole('button', { name: /^Angre/ }).click()
    await page.goto(app.url + plan)
    // It may come while the page is open: through the live text, without a reload.
    await seat.text('Oppdraget').getByText('velkomne').waitFor()
    expect(told).toEqual([])
  })

  it('of one paragraph are asked for from the text, by keyboard alone', async () => {
    const { page } = seat
    await seat.text('Oppdraget').locator('p').first().click()
    await page.keyboard.press('Alt+F10')
    const atButton = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Hvem har endret avsnittet')
    for (let steps = 0; steps < 20 && !(await atButton()); steps += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Hvem har endret avsnittet' })
    await dialog.getByRole('listitem').filter({ hasText: 'Marte Kvale' }).first().waitFor()
    expect(await dialog.innerText()).toContain('velkomne')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.matches('.ProseMirror'))
    expect(told).toEqual([])
  })

  it('of one paragraph are found by a reader with a phone, from the section', async () => {
    const reader = await sitDown(app, browser, 'randi-moen', { viewport: { width: 390, height: 844 } })
    const { page, context } = reader
    await page.getByRole('button', { name: 'Valg for Oppdraget' }).first().click()
    await page.getByRole('menuitem', { name: 'Historikk for et avsnitt' }).click()
    const choice = page.getByRole('dialog', { name: 'Historikk for et avsnitt' })
    expect([...(await axeFindings(page)), ...(await layoutFindings(page))]).toEqual([])
    await choice.getByRole('listitem').getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    const told = page.getByRole('dialog', { name: 'Hvem har endret avsnittet' })
    await told.getByRole('listitem').filter({ hasText: 'Marte Kvale' }).first().waitFor()
    await page.keyboard.press('Escape')
    await told.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Valg for Oppdraget',
    )
    await context.close()
  })

  it('are compared without a script', async () => {
    const [name = '', value = ''] = (await app.signIn('marte-kvale')).split('=')
    const context = await browser.newContext({ javaScriptEnabled: false })
    await context.addCookies([{ name, value, url: app.url }])
    const page = await context.newPage()
    await page.goto(`${app.url}${plan}/versjoner`)
    await page.locator('#fra').selectOption({ index: 0 })
    await page.getByRole('button', { name: 'Sammenlign' }).click()
    expect(await page.locator('h1').innerText()).toBe('Sammenlign versjoner')
    await context.close()
  })
})
