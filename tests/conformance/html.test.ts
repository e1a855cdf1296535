import axeCore from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planHtml } from '~core/render/planHtml'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { fullPlan, wordsToSee } from './fullPlan'

const inCi = Boolean(process.env.LANGBORD_CI)
const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')}`

describe.runIf(hasBrowser || inCi)('the one-file HTML in a browser', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
    await page.setContent(planHtml(fullPlan, new Map([['kart', picture]])))
  })
  afterAll(() => browser.close())

  it.each([1280, 390])('has nothing for axe to find at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate(axeCore.source)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof axeCore }
      const found = await axe.run(document)
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
    })
    expect(violations).toEqual([])
  })

  it('shows every word, and asks for nothing from outside', async () => {
    const shown = await page.locator('body').innerText()
    for (const word of fullPlan.sections.flatMap(wordsToSee)) expect(shown).toContain(word)
    expect(await page.locator('script, link[rel=stylesheet], img[src^=http]').count()).toBe(0)
  })
})
