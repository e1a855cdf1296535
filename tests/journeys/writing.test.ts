import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { axeFindings, complaints } from './eyes'
import { tabTo } from './hands'
import { sitDown, statusField, until } from './table'

const FIRST = 'Oppdraget'
const LAST = 'Mål'

describe.skipIf(!hasBrowser)('writing together', () => {
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

  it('shows two people one another’s words, carets and places', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale')
    const amir = await sitDown(app, browser, 'amir-haddad')
    const told = complaints(marte.page)
    await marte.text(FIRST).locator('p').first().click()
    await amir.text(FIRST).locator('p').last().click()
    await amir.page.keyboard.press('Control+End')
    await amir.page.keyboard.type(' Skrevet av Amir.')
    await marte.page.keyboard.press('Control+Home')
    await marte.page.keyboard.type('Marte begynner. ')

    const words = async () => [await marte.text(FIRST).innerText(), await amir.text(FIRST).innerText()]
    const both = (text: string) => text.includes('Skrevet av Amir.') && text.includes('Marte begynner.')
    await until(async () => (await words()).every(both), 'both have both sentences')

    const caret = marte.text(FIRST).locator('.caret[data-color="politics"]')
    await caret.waitFor()
    expect(await caret.locator('.caret__name').textContent()).toBe('Amir Haddad')
    await marte.page.getByText('Du skriver her sammen med').waitFor()
    await marte.page
      .getByRole('navigation', { name: 'Innhold i planen' })
      .getByRole('img', { name: /Amir Haddad/ })
      .waitFor()
    await marte.untilSaved()
    expect(await marte.saveState()).toMatch(/^Lagret kl\. \d\d\.\d\d$/)
    expect(told).toEqual([])
    await marte.context.close()
    await amir.context.close()
  })

  it('undoes one’s own changes only', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale')
    const amir = await sitDown(app, browser, 'amir-haddad')
    await marte.goTo(LAST)
    await amir.goTo(LAST)
    await marte.text(LAST).locator('p').first().click()
    await marte.page.keyboard.press('Control+Home')
    await marte.page.keyboard.type('Angres. ')
    await until(async () => (await amir.text(LAST).innerText()).includes('Angres.'), 'Amir sees it')
    await amir.text(LAST).locator('p').first().click()
    await amir.page.keyboard.press('Control+End')
    await amir.page.keyboard.type(' Blir stående.')
    await until(async () => (await marte.text(LAST).innerText()).includes('Blir stående.'), 'Marte sees it')
    await marte.page.keyboard.press('Control+z')
    await until(async () => !(await amir.text(LAST).innerText()).includes('Angres.'), 'it is undone')
    expect(await amir.text(LAST).innerText()).toContain('Blir stående.')
    await marte.context.close()
    await amir.context.close()
  })

  it('makes a text read-only at once when its section is locked, and writable again', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale')
    const amir = await sitDown(app, browser, 'amir-haddad')
    const text = amir.text(FIRST)
    await text.locator('p').first().click()
    const editable = async () => (await text.getAttribute('contenteditable')) === 'true'
    expect(await editable()).toBe(true)

    const status = await statusField(marte.page)
    await status.selectOption('locked')
    await until(async () => !(await editable()), 'Amir cannot write')
    expect(await text.getAttribute('aria-readonly')).toBe('true')
    const before = await text.innerText()
    await amir.page.keyboard.type('Dette skal ikke inn.')
    expect(await text.innerText()).toBe(before)

    await status.selectOption('draft')
    await until(editable, 'Amir can write again')
    await marte.context.close()
    await amir.context.close()
  })

  it('lets a reader read what is being written, and write nothing', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale')
    const randi = await sitDown(app, browser, 'randi-moen')
    const text = randi.text(FIRST)
    await text.waitFor()
    expect(await text.getAttribute('contenteditable')).toBe('false')
    expect(await randi.page.getByRole('toolbar').count()).toBe(0)
    expect(await randi.page.getByRole('button', { name: 'Legg til del' }).count()).toBe(0)
    await marte.text(FIRST).locator('p').first().click()
    await marte.page.keyboard.press('Control+End')
    await marte.page.keyboard.type(' Randi leser med.')
    await until(
      async () => (await text.innerText()).includes('Randi leser med.'),
      'the reader sees the words',
    )
    await marte.context.close()
    await randi.context.close()
  })

  it('is done with the keyboard alone, over section borders and through the tools', async () => {
    const { page, context, text, untilSaved } = await sitDown(app, browser, 'marte-kvale')
    await text(FIRST).waitFor()
    await tabTo(page, /^Del 1, Oppdraget/)
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Tastet.')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

    await page.keyboard.press('ArrowDown')
    await until(async () => (await focused()).startsWith('Del 2'), 'the caret went on to the next section')
    await page.keyboard.press('ArrowUp')
    await until(async () => (await focused()).startsWith('Del 1'), 'the caret came back')

    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('# Ny overskrift')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Alt+F10')
    await until(async () => (await focused()) === 'Angre', 'the toolbar has the focus')
    for (const name of ['Gjør om', /^Stil/, 'Fet', 'Kursiv', 'Punktliste'] as const) {
      await page.keyboard.press('ArrowRight')
      expect(await focused()).toMatch(name)
    }
    await page.keyboard.press('Enter')
    await until(async () => (await focused()).startsWith('Del 1'), 'the text has the focus again')
    await page.keyboard.type('Et punkt')
    await until(
      async () => (await text(FIRST).locator('li', { hasText: 'Et punkt' }).count()) === 1,
      'the point is in a list',
    )
    expect(await text(FIRST).locator('h3', { hasText: 'Ny overskrift' }).count()).toBe(1)
    await untilSaved()

    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await focused()).not.toContain('Oppdraget, ')
    expect(await page.evaluate(() => document.activeElement?.closest('.ProseMirror') === null)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await context.close()
  })

  it('keeps the ids of what was there, and gives every new block one of its own', async () => {
    const { page, context, text, goTo } = await sitDown(app, browser, 'marte-kvale')
    await goTo('Hva foreningene trenger')
    const ids = () =>
      text('Hva foreningene trenger').evaluate((root) =>
        [...root.querySelectorAll('p, li, ul, ol, h3')].map((block) => block.getAttribute('data-id')),
      )
    await text('Hva foreningene trenger').locator('p').first().click()
    const before = await ids()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Et nytt avsnitt.')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Control+v')
    await until(async () => (await ids()).length > before.length + 2, 'the copy is there')
    const after = await ids()
    expect(after).toEqual(expect.arrayContaining(before))
    expect(after.filter((id) => !id)).toEqual([])
    expect(new Set(after).size).toBe(after.length)
    await context.close()
  })

  it('finds and replaces in the whole plan, from where one is', async () => {
    const { page, context, text } = await sitDown(app, browser, 'marte-kvale')
    await text(FIRST).locator('p').first().click()
    await page.keyboard.press('Control+h')
    await page.getByLabel('Finn i hele planen').fill('foreninger')
    await page.getByLabel('Erstatt med').fill('lag')
    await until(
      async () => /^\d+ treff$/.test((await page.locator('.find__count').textContent()) ?? ''),
      'the matches are counted',
    )
    await page.getByRole('button', { name: 'Erstatt alle' }).click()
    await page.getByText(/erstattet i/).waitFor()
    await page.getByLabel('Finn i hele planen').fill('')
    await page.getByLabel('Finn i hele planen').fill('foreninger')
    await page.getByText('Ingen treff').waitFor()
    await page.keyboard.press('Escape')
    await context.close()
  })

  it('cleans what is pasted from Word', async () => {
    const { page, context, text, goTo } = await sitDown(app, browser, 'marte-kvale')
    await goTo(LAST)
    await text(LAST).locator('p').first().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await text(LAST).evaluate((element) => {
      const data = new DataTransfer()
      data.setData(
        'text/html',
        `<html><body><p class=MsoNormal style='color:red'><b>Fra Word</b> med <span style="font-family:Comic Sans MS">skrift</span></p>
         <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Ett punkt</p></body></html>`,
      )
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await until(
      async () => (await text(LAST).locator('li', { hasText: 'Ett punkt' }).count()) === 1,
      'a list item',
    )
    const pasted = text(LAST).locator('p', { hasText: 'Fra Word' })
    expect(await pasted.evaluate((element) => element.innerHTML)).toBe('<strong>Fra Word</strong> med skrift')
    await context.close()
  })
})
