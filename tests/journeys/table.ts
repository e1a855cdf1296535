/** People at the table of one demo plan, each in a browser of their own. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { RunningApp } from '~tests/setup/app'

/** The plan that the writing is tried in: four short sections, with an owner, editors and a reader. */
const PLAN_TITLE = 'Åpne lokaler i alle grender'

export interface Seat {
  readonly context: BrowserContext
  readonly page: Page
  /** The live text of a section. */
  text(title: string): Locator
  /** Brings a section into view, where it becomes live. */
  goTo(title: string): Promise<void>
  /** What the header says about saving. */
  saveState(): Promise<string>
  /** Waits until the header says so. */
  untilSaved(): Promise<void>
}

export interface SeatOptions {
  /** Runs in the page before its own script. */
  readonly init?: () => void
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Called with the page while it is still empty. */
  readonly opened?: (page: Page) => void
}

export async function sitDown(
  app: RunningApp,
  browser: Browser,
  slug: string,
  options: SeatOptions = {},
): Promise<Seat> {
  const viewport = options.viewport ?? { width: 1440, height: 900 }
  const context = await browser.newContext({ viewport, locale: 'nb-NO' })
  if (options.init) await context.addInitScript(options.init)
  const [name = '', value = ''] = (await app.signIn(slug)).split('=')
  await context.addCookies([{ name, value, url: app.url }])
  return seatAt(context, await openPlan(app, context, options.opened))
}

/** Another window of the same person. */
export async function anotherWindow(app: RunningApp, { context }: Seat): Promise<Seat> {
  return seatAt(context, await openPlan(app, context))
}

async function openPlan(
  app: RunningApp,
  context: BrowserContext,
  opened?: SeatOptions['opened'],
): Promise<Page> {
  const page = await context.newPage()
  opened?.(page)
  await page.goto(`${app.url}/planer`)
  const address = await page.getByRole('link', { name: PLAN_TITLE }).first().getAttribute('href')
  await page.goto(app.url + (address ?? '').replace(/#.*/, ''))
  return page
}

function seatAt(context: BrowserContext, page: Page): Seat {
  const shown = page.locator('[data-save]').first()
  return {
    context,
    page,
    text: (title) => page.getByRole('textbox', { name: new RegExp(`^Del \\d*,? ?${title}`) }),
    goTo: async (title) => {
      await page.locator('.outline a', { hasText: title }).click()
      await page.getByRole('textbox', { name: new RegExp(`, ${title}$`) }).waitFor()
      await page.waitForFunction(() => document.activeElement?.matches('section.sec'))
    },
    saveState: async () => (await shown.textContent()) ?? '',
    untilSaved: () => page.locator('[data-save="saved"]').first().waitFor(),
  }
}

/** The status of the section at hand, in the card about it, which lies folded in the margin. */
export async function statusField(page: Page): Promise<Locator> {
  const about = page.getByRole('complementary').locator('details.about')
  if ((await about.getAttribute('open')) === null) await about.locator('summary').click()
  return about.getByLabel('Status')
}

/** Waits until something holds, asking again and again. */
export async function until(holds: () => Promise<boolean>, what: string, patience = 30_000): Promise<void> {
  const deadline = Date.now() + patience
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`It never came to this: ${what}`)
    await new Promise((later) => setTimeout(later, 50))
  }
}
