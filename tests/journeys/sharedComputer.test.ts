import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { axeFindings } from './eyes'
import { comeBack, goAway, unruly } from './line'
import { anotherWindow, sitDown, until, type Seat } from './table'

const FIRST = 'Oppdraget'
/** Longer than a page takes to send what it has. */
const A_WHILE = 2_000

describe.skipIf(!hasBrowser)('two people who share a computer', () => {
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

  const has = async ({ text }: Seat, words: string) => (await text(FIRST).innerText()).includes(words)
  const write = async ({ page, text }: Seat, words: string) => {
    await text(FIRST).locator('p').last().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words)
  }
  /** Signs the whole browser in as somebody, whoever was signed in before. */
  async function signIn({ context }: Seat, slug: string): Promise<void> {
    const [name = '', value = ''] = (await app.signIn(slug)).split('=')
    await context.addCookies([{ name, value, url: app.url }])
  }
  const leave = (...seats: Seat[]) => Promise.all(seats.map(({ context }) => context.close()))

  it('never see or send what the other keeps on it', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale', { init: unruly })
    await write(marte, ' Alles ord.')
    await marte.untilSaved()
    await goAway(marte.page)
    await marte.page.keyboard.type(' Martes egne ord.')
    await until(async () => (await marte.saveState()).startsWith('Frakoblet – én'), 'it waits on the device')
    await marte.page.close()

    await signIn(marte, 'amir-haddad')
    const amir = await anotherWindow(app, marte)
    const randi = await sitDown(app, browser, 'randi-moen')
    await write(amir, ' Amirs ord.')
    await amir.untilSaved()
    await until(() => has(randi, 'Amirs ord.'), 'Randi sees what Amir wrote')
    await new Promise((later) => setTimeout(later, A_WHILE))
    for (const seat of [amir, randi]) expect(await has(seat, 'Martes egne ord.')).toBe(false)

    await amir.page.close()
    await signIn(marte, 'marte-kvale')
    const again = await anotherWindow(app, marte)
    await until(() => has(randi, 'Martes egne ord.'), 'what Marte wrote was sent when she came back')
    await again.untilSaved()
    await leave(marte, randi)
  })

  it('are told before they sign out that something has not been sent, and where it is', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale', { init: unruly })
    const { page } = marte
    await write(marte, ' Sendt.')
    await marte.untilSaved()
    await goAway(page)
    await page.keyboard.type(' Ikke sendt.')
    await until(async () => (await marte.saveState()).startsWith('Frakoblet – én'), 'it waits')
    const signOut = async () => {
      await page.getByRole('banner').locator('summary').last().click()
      await page.getByRole('banner').getByRole('button', { name: 'Logg ut' }).click()
    }
    await signOut()
    const dialog = page.getByRole('dialog', { name: 'Logge ut nå?' })
    await dialog.getByText('Én endring er ikke lagret på serveren ennå.').waitFor()
    await dialog.getByText('sendes neste gang du logger inn her').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Bli her' }).click()
    expect(await has(marte, 'Ikke sendt.')).toBe(true)

    await signOut()
    await Promise.all([
      page.waitForURL(`${app.url}/`),
      dialog.getByRole('button', { name: 'Logg ut' }).click(),
    ])
    await signIn(marte, 'marte-kvale')
    const again = await anotherWindow(app, marte)
    await until(() => has(again, 'Sendt. Ikke sendt.'), 'it is there after the next sign-in')
    await again.untilSaved()
    await leave(marte)
  })

  it('send nothing in the other’s name from a page that was left open', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale', { init: unruly })
    const randi = await sitDown(app, browser, 'randi-moen')
    await randi.text(FIRST).waitFor()
    await write(marte, ' Mens hun var inne.')
    await marte.untilSaved()
    await goAway(marte.page)
    await marte.page.keyboard.type(' Mens hun var ute.')

    await signIn(marte, 'amir-haddad')
    await comeBack(marte.page)
    await until(async () => (await marte.saveState()) === 'Du er logget ut', 'the header says so')
    await marte.page.getByRole('alert').filter({ hasText: 'sendes når du logger inn igjen' }).waitFor()
    await new Promise((later) => setTimeout(later, A_WHILE))
    expect(await has(randi, 'Mens hun var ute.')).toBe(false)
    expect(await has(marte, 'Mens hun var ute.')).toBe(true)

    await signIn(marte, 'marte-kvale')
    await marte.page.getByRole('button', { name: 'Jeg har logget inn, koble til igjen' }).click()
    await marte.untilSaved()
    await until(() => has(randi, 'Mens hun var ute.'), 'it was sent in her own name')
    await leave(marte, randi)
  })
})
