/**
 * `npm run pictures`: takes the user guide's pictures anew, from the demonstration in a real Chromium. Needs
 * `npm run build` before it. With names, only those: `npm run pictures comments compare`.
 */
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { startApp, type RunningApp } from '~tests/setup/app'
import { launchBrowser } from '~tests/setup/browser'
import { printedPages, printPage } from './printed'
import { scenes, type Scene } from './scenes'

const PLAN_TITLE = 'Frivillighetsmelding 2027–2030'
/** What does not stand behind a plan's address. */
const ownAddress = /^\/(varsler|horing\/)/
/** A page that is read over the net is not to be heavy with pictures. */
const MOST_BYTES = 150_000

const wanted = process.argv.slice(2)
const app = await startApp('demo')
const browser = await launchBrowser()
try {
  for (const scene of scenes.filter(isWanted)) tell(scene.name, await take(app, browser, scene))
  for (const { name, page } of printedPages.filter(isWanted)) {
    await printPage(app.url, page, pathOf(name))
    tell(name, (await stat(pathOf(name))).size)
  }
} finally {
  await browser.close()
  await app.close()
}

function isWanted({ name }: { readonly name: string }): boolean {
  return wanted.length === 0 || wanted.includes(name)
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../images/${name}.png`, import.meta.url))
}

function tell(name: string, bytes: number): void {
  console.log(`${name}.png  ${Math.round(bytes / 1000)} kB${bytes > MOST_BYTES ? '  too heavy' : ''}`)
}

async function take(app: RunningApp, browser: Browser, scene: Scene): Promise<number> {
  const context = await browser.newContext({ viewport: scene.size, locale: 'nb-NO', reducedMotion: 'reduce' })
  const [name = '', value = ''] = (await app.signIn(scene.person)).split('=')
  await context.addCookies([{ name, value, url: app.url }])
  const page = await context.newPage()
  if (ownAddress.test(scene.path)) await page.goto(app.url + scene.path)
  else {
    await page.goto(`${app.url}/planer${scene.list ? `?vis=${scene.list}` : ''}`)
    const plan = await page
      .getByRole('link', { name: scene.plan ?? PLAN_TITLE })
      .first()
      .getAttribute('href')
    await page.goto(app.url + (plan ?? '').replace(/[?#].*/, '') + scene.path)
  }
  await page.evaluate(() => document.fonts.ready)
  await scene.prepare?.(page)
  // Carets, marks and cards find their places.
  await page.waitForTimeout(1_500)
  const path = pathOf(scene.name)
  await page.screenshot({ path, ...(scene.clip && { clip: scene.clip }) })
  await context.close()
  return (await stat(path)).size
}
