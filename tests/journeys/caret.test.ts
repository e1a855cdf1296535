import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { sitDown, until, type Seat } from './table'

const FIRST = 'Oppdraget'
const STEPS = 200
/** Longer than the way that is walked, so that the caret stays in one paragraph. */
const WORDS = 'Grendehuset på Solheim er åpent for alle lag hele uka. '.repeat(5).trim()

describe.skipIf(!hasBrowser)('the caret, with somebody else in the same paragraph', () => {
  let app: RunningApp
  let browser: Browser
  let elsewhere: Browser

  beforeAll(async () => {
    app = await startApp('demo')
    // A browser each: what one writes must come to the other while a key is pressed there.
    browser = await launchBrowser()
    elsewhere = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await elsewhere.close()
    await app.close()
  })

  /** Marte at the end of a long paragraph of her own, and Amir with it on his screen. */
  async function sitDownBoth(): Promise<readonly [Seat, Seat]> {
    const marte = await sitDown(app, browser, 'marte-kvale')
    const amir = await sitDown(app, elsewhere, 'amir-haddad')
    await marte.text(FIRST).locator('p').first().click()
    await marte.page.keyboard.press('Control+Home')
    await marte.page.keyboard.type(WORDS)
    await marte.page.keyboard.press('Enter')
    await marte.page.keyboard.press('ArrowLeft')
    await until(async () => (await amir.text(FIRST).innerText()).includes(WORDS), 'Amir has the paragraph')
    return [marte, amir]
  }

  const situations: { readonly while: string; readonly act: (page: Page) => Promise<unknown> }[] = [
    { while: 'their caret stands still', act: () => new Promise((later) => setTimeout(later, 50)) },
    { while: 'they walk towards it', act: (page) => page.keyboard.press('ArrowLeft') },
    { while: 'they write', act: (page) => page.keyboard.type('Amir. ') },
  ]

  it.each(situations)('takes every one of many quick steps while $while', async ({ act }) => {
    const [marte, amir] = await sitDownBoth()
    await goToItsEdge(amir, 'end')
    await marte.text(FIRST).locator('p').first().locator('.caret').waitFor()

    expect(await charactersBefore(marte.page)).toBe(WORDS.length)
    let walking = true
    const acting = (async () => {
      while (walking) await act(amir.page)
    })()
    for (let step = 0; step < STEPS; step += 1) await marte.page.keyboard.press('ArrowLeft')
    walking = false
    await acting
    expect(await charactersBefore(marte.page)).toBe(WORDS.length - STEPS)
    await marte.context.close()
    await amir.context.close()
  })

  it('stays behind the same word when they write in front of it, and both write on undisturbed', async () => {
    const [marte, amir] = await sitDownBoth()
    await goToItsEdge(amir, 'start')
    await marte.text(FIRST).locator('p').first().locator('.caret').waitFor()
    const inFront = 'Amir skriver foran alt dette. '
    await amir.page.keyboard.type(inFront)
    await until(async () => (await wordsOf(marte)).startsWith(inFront), 'Marte has it')
    expect(await charactersBefore(marte.page)).toBe(inFront.length + WORDS.length)

    const more = ['Han fortsetter mens hun skriver. ', ' Hun fortsetter mens han skriver.'] as const
    await Promise.all([amir.page.keyboard.type(more[0]), marte.page.keyboard.type(more[1])])
    const whole = `${inFront}${more[0]}${WORDS}${more[1]}`
    for (const seat of [marte, amir])
      await until(async () => (await wordsOf(seat)) === whole, 'all of it, in order')
    await marte.context.close()
    await amir.context.close()
  })

  it('is where it was last put when a key follows at once', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale')
    const paragraph = marte.text(FIRST).locator('p').last()
    await paragraph.click()
    await marte.page.keyboard.press('Control+End')
    await paragraph.evaluate((element) => {
      // The browser puts the caret somewhere, and the key comes before it has told so.
      getSelection()?.selectAllChildren(element)
      getSelection()?.collapseToStart()
      const key = { key: 'End', code: 'End', keyCode: 35, ctrlKey: true, bubbles: true, cancelable: true }
      element.dispatchEvent(new KeyboardEvent('keydown', key))
    })
    await marte.page.keyboard.type(' Til slutt.')
    await until(async () => (await paragraph.innerText()).endsWith(' Til slutt.'), 'it stands at the end')
    await marte.context.close()
  })
})

/** Puts the caret where the first paragraph begins or ends. */
async function goToItsEdge({ text }: Seat, edge: 'start' | 'end'): Promise<void> {
  const paragraph = text(FIRST).locator('p').first()
  await paragraph.click()
  await paragraph.evaluate((element, at) => {
    getSelection()?.selectAllChildren(element)
    if (at === 'start') getSelection()?.collapseToStart()
    else getSelection()?.collapseToEnd()
  }, edge)
}

/** What stands in the first paragraph; the carets of others are no words. */
function wordsOf({ text }: Seat): Promise<string> {
  return text(FIRST)
    .locator('p')
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true) as Element
      for (const caret of copy.querySelectorAll('.caret')) caret.remove()
      return copy.textContent ?? ''
    })
}

/** How many characters of its paragraph stand in front of the caret; the carets of others are none. */
function charactersBefore(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { anchorNode, anchorOffset = 0 } = getSelection() ?? {}
    const at = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
    const paragraph = at?.closest('p')
    if (!anchorNode || !paragraph) return -1
    const range = document.createRange()
    range.setStart(paragraph, 0)
    range.setEnd(anchorNode, anchorOffset)
    const before = range.cloneContents()
    for (const caret of before.querySelectorAll('.caret')) caret.remove()
    return before.textContent?.length ?? 0
  })
}
