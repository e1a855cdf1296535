/** The keyboard alone: what is reached, is reached by Tab. */
import type { Page } from 'playwright-core'

/** More stops than any page has. */
const MOST_STOPS = 150

/** Presses Tab until the control with this name has the focus; fails when the keyboard never gets there. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    const focused = await focusedName(page)
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
    seen.push(focused)
  }
  throw new Error(`The keyboard never reached ${String(name)}; it came by: ${[...new Set(seen)].join(' | ')}`)
}

/** Goes to a control and presses Enter. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Goes to a field and types over what stands there. */
export async function type(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

/** The name of what has the focus, as those who hear the page get it. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return ''
    const label =
      focused.getAttribute('aria-label') ??
      (focused instanceof HTMLInputElement ||
      focused instanceof HTMLTextAreaElement ||
      focused instanceof HTMLSelectElement
        ? focused.labels?.[0]?.textContent
        : focused.textContent)
    return (label ?? '').replace(/\s+/g, ' ').trim()
  })
}
