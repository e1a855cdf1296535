import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { axeFindings, complaints, layoutFindings } from './eyes'
import { press } from './hands'
import { sitDown, until } from './table'

const FIRST = 'Oppdraget'

/** The card of the thread in which these words stand. */
const cardWith = (page: Page, words: string) => page.locator('.rail .thread', { hasText: words })

describe.skipIf(!hasBrowser)('talking about the text', () => {
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

  it('is for those who only read as well; the others see it at once, answer and resolve', async () => {
    const told: string[][] = []
    const opened = (page: Page) => told.push(complaints(page))
    const randi = await sitDown(app, browser, 'randi-moen', { opened })
    const marte = await sitDown(app, browser, 'marte-kvale', { opened })
    await marte.text(FIRST).waitFor()

    await randi
      .text(FIRST)
      .locator('p')
      .first()
      .dblclick({ position: { x: 20, y: 12 } })
    await randi.page.getByRole('button', { name: 'Kommenter', exact: true }).first().click()
    await randi.page.getByRole('textbox', { name: 'Kommentar' }).fill('Hvem har bedt om dette?')
    await randi.page.keyboard.press('Control+Enter')

    const card = cardWith(marte.page, 'Hvem har bedt om dette?')
    await card.waitFor()
    expect(await marte.text(FIRST).locator('mark').innerText()).toBe('Utvalg')
    await card.getByRole('button', { name: 'Svar' }).click()
    await card.getByRole('textbox', { name: 'Svar' }).fill('Kulturutvalget.')
    await marte.page.keyboard.press('Control+Enter')
    await cardWith(randi.page, '1 svar').waitFor()

    // The words take their thread along while somebody writes in front of them, and within.
    await marte.text(FIRST).locator('p').first().click()
    await marte.page.keyboard.press('Control+Home')
    await marte.page.keyboard.type('Et nytt ')
    await marte.untilSaved()
    await until(
      async () => (await randi.text(FIRST).locator('mark').allInnerTexts()).join() === 'Utvalg',
      'the mark stands at its word on the other screen',
    )

    await marte.page.locator('.rail .thread').first().click()
    await card.getByRole('button', { name: 'Marker som løst' }).click()
    await until(
      async () => (await randi.page.locator('.rail .thread').count()) === 0,
      'the resolved thread goes',
    )
    expect(told.flat()).toEqual([])
    await randi.context.close()
    await marte.context.close()
  })

  it('stays on one side when it is internal', async () => {
    const randi = await sitDown(app, browser, 'randi-moen')
    const lars = await sitDown(app, browser, 'lars-nymoen')
    const marte = await sitDown(app, browser, 'marte-kvale')
    await marte.text(FIRST).waitFor()
    await randi
      .text(FIRST)
      .locator('p')
      .first()
      .dblclick({ position: { x: 120, y: 12 } })
    await randi.page.getByRole('button', { name: 'Kommenter', exact: true }).first().click()
    await randi.page.getByRole('textbox', { name: 'Kommentar' }).fill('Bare mellom oss.')
    await randi.page.getByRole('checkbox', { name: /Bare for/ }).check()
    await randi.page.getByRole('button', { name: 'Kommenter', exact: true }).last().click()
    await cardWith(lars.page, 'Bare mellom oss.').waitFor()
    await cardWith(lars.page, 'Internt for').waitFor()
    await marte.page.reload()
    await marte.text(FIRST).waitFor()
    await marte.page.locator('.rail__none').waitFor()
    expect(await marte.page.content()).not.toContain('Bare mellom oss.')
    for (const { context } of [randi, lars, marte]) await context.close()
  })

  it('waits on the device without contact, says so, and is sent when the server is back', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale')
    await marte.text(FIRST).locator('p').first().click()
    await marte.untilSaved()
    await app.stop()
    await marte.page.keyboard.press('Control+Alt+m')
    await marte.page.getByRole('textbox', { name: 'Kommentar' }).fill('Skrevet uten nett.')
    await marte.page.keyboard.press('Control+Enter')
    await cardWith(marte.page, 'Kommentaren ligger på denne enheten').waitFor()
    await app.start()
    await until(
      async () => (await marte.page.getByText('ligger på denne enheten og sendes').count()) === 0,
      'the comment was sent',
    )
    const amir = await sitDown(app, browser, 'amir-haddad')
    await cardWith(amir.page, 'Skrevet uten nett.').waitFor()
    await amir.context.close()
    await marte.context.close()
  })

  it('is done with the keyboard alone: from the words to their thread, and back', async () => {
    const { page, context, text } = await sitDown(app, browser, 'marte-kvale')
    await text(FIRST).locator('p').first().click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Control+Alt+m')
    await page.keyboard.type('Med tastene.')
    await press(page, 'Kommenter')
    await cardWith(page, 'Med tastene.').locator('.comment').waitFor()
    await text(FIRST).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    await page
      .getByRole('status')
      .filter({ hasText: 'Alt + K går til tråden' })
      .waitFor({ state: 'attached' })
    await page.keyboard.press('Alt+k')
    await page.waitForFunction(() => document.activeElement?.closest('.thread'))
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.matches('.ProseMirror'))
    await context.close()
  })

  it('is found from the words, also where the section is rendered and not live', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale')
    await marte.text(FIRST).locator('p').first().click()
    await marte.page.keyboard.press('Control+End')
    await marte.page.keyboard.press('Control+Shift+ArrowLeft')
    await marte.page.keyboard.press('Control+Alt+m')
    await marte.page.keyboard.type('Ved slutten.')
    await marte.page.keyboard.press('Control+Enter')
    await cardWith(marte.page, 'Ved slutten.').locator('.comment').waitFor()

    const unconnected = () => {
      window.WebSocket = class extends EventTarget {
        send() {}
        close() {}
      } as unknown as typeof WebSocket
    }
    const { page, context } = await sitDown(app, browser, 'amir-haddad', { init: unconnected })
    const marks = page.locator('.sec:not([data-live]) .text mark.anchor')
    // A comment that is on its way and the thread that it has become are both marked for a moment.
    await until(async () => {
      const [live, drawn] = [
        await marte.text(FIRST).locator('mark.anchor').allInnerTexts(),
        await marks.allInnerTexts(),
      ]
      return drawn.length > 0 && drawn.join() === live.join()
    }, 'the same words are marked in the rendered text')
    await cardWith(page, 'Ved slutten.').waitFor()
    const thread = await marks.last().evaluate((mark) => {
      const [card = ''] = (mark.getAttribute('aria-details') ?? '').split(' ')
      return document.getElementById(card)?.textContent
    })
    expect(thread).toContain('Ved slutten.')
    await marks.last().click()
    await page.locator('.rail .thread[data-open]', { hasText: 'Ved slutten.' }).waitFor()
    await context.close()
    await marte.context.close()
  })

  it.each([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])('is for everybody at $width px', async (viewport) => {
    const { page, context, text } = await sitDown(app, browser, 'amir-haddad', { viewport })
    await text(FIRST).waitFor()
    await page.locator('mark.anchor').first().waitFor()
    if (viewport.width < 1200) {
      await page.locator('.anchor-chip').first().click()
      await page.getByRole('dialog').locator('.thread[data-open]').waitFor()
    } else {
      await page.locator('mark.anchor').first().click()
      await page.locator('.rail .thread[data-open]').waitFor()
    }
    expect(await axeFindings(page)).toEqual([])
    expect(await layoutFindings(page)).toEqual([])
    await context.close()
  })
})
