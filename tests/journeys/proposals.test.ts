import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { axeFindings, complaints, layoutFindings } from './eyes'
import { sitDown, until, type Seat } from './table'

const FIRST = 'Oppdraget'

describe.skipIf(!hasBrowser)('proposing changes', () => {
  let app: RunningApp
  let browser: Browser
  let told: string[][] = []

  beforeAll(async () => {
    app = await startApp('demo')
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  const sit = (slug: string, viewport?: { readonly width: number; readonly height: number }) =>
    sitDown(app, browser, slug, { viewport, opened: (page) => void told.push(complaints(page)) })
  const first = (seat: Seat) => seat.text(FIRST).locator('p').first()
  /** What the first paragraph says without what is only shown in it. */
  const words = (seat: Seat) =>
    first(seat).evaluate((paragraph) => {
      const copy = paragraph.cloneNode(true) as Element
      for (const shown of copy.querySelectorAll('ins, .caret, .ProseMirror-widget, button')) shown.remove()
      return (copy.textContent ?? '').replace(/[\u2060\u200b\ufeff]/g, '')
    })
  const card = (page: Page) => page.locator('.rail .proposal').first()

  async function propose(seat: Seat, text: string, reason: string) {
    const { page } = seat
    await first(seat).click({ position: { x: 20, y: 12 } })
    await page.getByRole('button', { name: 'Foreslå endring' }).first().click()
    const field = page.getByRole('textbox', { name: 'Slik skal teksten være' })
    await field.waitFor()
    // The caret stands at the end.
    await until(
      () => field.evaluate((element) => element === document.activeElement),
      'the field has the focus',
    )
    await page.keyboard.type(text)
    await page.getByRole('textbox', { name: 'Hvorfor?' }).fill(reason)
    await page.getByRole('button', { name: 'Legg fram forslaget' }).click()
    await page.locator('dialog').waitFor({ state: 'detached' })
  }

  it('goes from a proposer to the text while somebody types in the same paragraph', async () => {
    told = []
    const [owner, writer] = [await sit('marte-kvale'), await sit('amir-haddad')]
    const [proposer, reader] = [await sit('berit-myhre'), await sit('randi-moen')]
    for (const seat of [owner, writer, proposer, reader]) await seat.text(FIRST).waitFor()
    const before = await words(owner)

    await propose(proposer, ' Forslaget står her.', 'Det skal være tydelig.')
    expect(await words(proposer)).toBe(before)
    await card(owner.page).waitFor()
    await owner.page.screenshot({ path: process.env.LOOK ? `${process.env.LOOK}/card.png` : undefined })

    // Who only reads says something about it.
    await card(reader.page).getByRole('button', { name: 'Svar' }).click()
    await card(reader.page).getByRole('textbox', { name: 'Svar' }).fill('Enig i dette.')
    await reader.page.keyboard.press('Control+Enter')
    await card(owner.page).locator('.proposal__head').click()
    await card(owner.page).getByText('Enig i dette.').waitFor()

    // The writer is in the middle of a sentence when it is accepted.
    await first(writer).click()
    await writer.page.keyboard.press('End')
    await writer.page.keyboard.type(' Og vi be')
    await card(owner.page).getByRole('button', { name: 'Godta', exact: true }).click()
    await writer.page.keyboard.type('gynner nå.')
    await writer.untilSaved()

    const seats = [owner, writer, proposer, reader]
    for (const seat of seats) await card(seat.page).waitFor({ state: 'detached' })
    await until(async () => {
      const read = await Promise.all(seats.map(words))
      const [said = ''] = read
      return (
        new Set(read).size === 1 && /Og vi begynner nå\./.test(said) && /Forslaget står her\.$/.test(said)
      )
    }, 'all four read the same')
    expect(await axeFindings(owner.page)).toEqual([])
    for (const { context } of seats) await context.close()
    expect(told.flat()).toEqual([])
  })

  it('shows two about the same words together, and lists them with what came of them', async () => {
    told = []
    const [owner, proposer] = [await sit('marte-kvale'), await sit('berit-myhre')]
    for (const seat of [owner, proposer]) await seat.text(FIRST).waitFor()
    await propose(proposer, ' Først.', '')
    await propose(owner, ' Sist.', 'Heller slik.')
    await until(
      async () => (await card(owner.page).locator('.proposal__one').count()) === 2,
      'both stand in one card',
    )
    await card(owner.page).locator('.proposal__head').click()
    const { page } = owner
    expect(await axeFindings(page)).toEqual([])
    await page.screenshot({ path: process.env.LOOK ? `${process.env.LOOK}/competing.png` : undefined })
    const theirs = card(page).locator('.proposal__one').first()
    await theirs.getByRole('button', { name: 'Avvis', exact: true }).click()
    await theirs.getByLabel('Hvorfor avvises det?').fill('Den andre er bedre.')
    await theirs.getByRole('button', { name: 'Avvis forslaget' }).click()
    await until(
      async () => (await card(page).locator('.proposal__one').count()) === 1,
      'the rejected one leaves the card',
    )

    const address = page.url().replace(/[?#].*/, '')
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport)
      await page.goto(`${address}/forslag`)
      await page.getByText('Den andre er bedre.').waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(await layoutFindings(page)).toEqual([])
      await page.screenshot({
        path: process.env.LOOK ? `${process.env.LOOK}/list-${viewport.width}.png` : undefined,
        fullPage: true,
      })
    }
    await page.selectOption('#filter-tilstand', 'rejected')
    await page.getByRole('button', { name: 'Vis', exact: true }).click()
    await page.getByText('1 forslag').waitFor()
    await page.getByRole('button', { name: 'Angre avgjørelsen' }).click()
    await page.getByText('Avgjørelsen er angret').waitFor()
    for (const { context } of [owner, proposer]) await context.close()
    expect(told.flat()).toEqual([])
  })
})
