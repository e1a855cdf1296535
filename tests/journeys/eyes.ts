/** What a page must be for everybody: nothing for axe to find, nothing too small, nothing sideways. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** In CSS pixels. */
const SMALLEST_TEXT = 14
const SMALLEST_TARGET = 44

interface AxeViolation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** axe's violations, WCAG 2.0 to 2.2 A and AA and its best practices, a line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const violations = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations)`,
  )) as AxeViolation[]
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`)
}

/** What is too small to read or to hit, and whether the page scrolls sideways, a line each. */
export async function layoutFindings(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ text, target }) => {
      const found: string[] = []
      const root = document.documentElement
      const sideways = root.scrollWidth - root.clientWidth
      if (sideways > 0) found.push(`the page is ${sideways} px too wide`)
      const visible = (element: Element) =>
        element instanceof HTMLElement && element.offsetParent !== null && element.offsetHeight > 1
      for (const element of document.body.querySelectorAll('*')) {
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        )
        if (!hasText || !visible(element)) continue
        const size = parseFloat(getComputedStyle(element).fontSize)
        if (size < text) found.push(`${size} px: ${element.outerHTML.slice(0, 100)}`)
      }
      // Links in running text are as tall as their line, and boxes and dots are hit by their labels.
      const inText = 'p, dd, td, li .sub, .read, .ProseMirror, .footnotes, .mail'
      const controls =
        'a, button, summary, select, textarea, input:not([type=hidden], [type=radio], [type=checkbox])'
      for (const control of document.body.querySelectorAll(controls)) {
        if (!visible(control) || control.matches(':is(p, dd, td) *') || control.closest(inText)) continue
        const { height } = control.getBoundingClientRect()
        if (height > 0 && height < target - 0.5)
          found.push(`${Math.round(height)} px tall: ${control.outerHTML.slice(0, 100)}`)
      }
      return found
    },
    { text: SMALLEST_TEXT, target: SMALLEST_TARGET },
  )
}

const isExpected = /status of 4\d\d|^AbortError: signal is aborted without reason/

/**
 * Gathers what the browser complains about while a page is used. Answers of 4xx are part of the journeys, and Remix
 * writes down each fetch that it gave up for a newer one while the answer was coming in.
 */
export function complaints(page: Page): string[] {
  const told: string[] = []
  page.on('pageerror', (error) => told.push(String(error)))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !isExpected.test(text)) told.push(text)
  })
  return told
}

/** What keeps a page from being for everybody, on a large and on a small screen. */
export async function everybodyFindings(page: Page, what: string): Promise<string[]> {
  const found: string[] = []
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    for (const finding of [...(await axeFindings(page)), ...(await layoutFindings(page))])
      found.push(`${what} at ${width} px: ${finding}`)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  return found
}
