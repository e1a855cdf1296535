/** A real Chromium, wherever one is found: CHROME_PATH, Debian's, Playwright's own. */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

function chromePath(): string | undefined {
  const candidates = [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ]
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path))
}

/** Whether journeys can run here; `bin/test.mjs` names them as not run where they cannot. */
export const hasBrowser = chromePath() !== undefined

/** Quiet switches: no look-ups of its own, and a sandbox only where it can be had. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launchBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath: chromePath(), args: asRoot ? ['--no-sandbox', ...quiet] : quiet })
}
