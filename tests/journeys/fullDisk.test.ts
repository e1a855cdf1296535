import Sqlite from 'better-sqlite3'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqliteFile } from '~server/db/open'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { openSmallDisk, type SmallDisk } from '~tests/setup/smallDisk'
import { complaints } from './eyes'
import { anotherWindow, type Seat, sitDown, statusField, until } from './table'

const FIRST = 'Oppdraget'
const NOT_SAVED = 'Ikke lagret – serveren får ikke skrevet'
/** The first byte of the server's receipts. */
const RECEIPT = 100

describe.skipIf(!hasBrowser)('a full disk', () => {
  let disk: SmallDisk
  let app: RunningApp
  let browser: Browser

  beforeAll(async () => {
    disk = openSmallDisk()
    app = await startApp('demo', {}, disk.folder)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
    disk.close()
  })

  const health = async () => {
    const answer = await fetch(`${app.url}/healthz`)
    const { status, log } = (await answer.json()) as Record<string, string>
    return { code: answer.status, status, log }
  }
  const write = async ({ page, text }: Seat, words: string) => {
    await text(FIRST).locator('p').last().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words)
  }
  /** Whether the words stand there; the carets of others are no words. */
  const has = ({ text }: Seat, words: string) =>
    text(FIRST).evaluate((element, sought) => {
      const copy = element.cloneNode(true) as Element
      for (const caret of copy.querySelectorAll('.caret')) caret.remove()
      return copy.textContent?.includes(sought) === true
    }, words)
  const untilHas = (seat: Seat, words: string) => until(() => has(seat, words), `there stands: ${words}`)
  const untilNotSaved = ({ saveState }: Seat) =>
    until(async () => (await saveState()) === NOT_SAVED, 'the header says that nothing is saved')

  it('is told to everybody, takes nobody’s page or words away, and is over without a restart', async () => {
    const receipts = new Map<string, number>()
    const sit = async (slug: string) => {
      const seat = await sitDown(app, browser, slug, {
        opened: (page) => countReceipts(page, () => receipts.set(slug, (receipts.get(slug) ?? 0) + 1)),
      })
      await seat.text(FIRST).waitFor()
      return seat
    }
    const [marte, amir, randi] = [await sit('marte-kvale'), await sit('amir-haddad'), await sit('randi-moen')]
    const told = complaints(marte.page)
    await write(marte, ' Før disken ble full.')
    await marte.untilSaved()
    for (const seat of [amir, randi]) await untilHas(seat, 'Før disken ble full.')
    expect(receipts.get('marte-kvale')).toBeGreaterThan(0)

    makeSessionsOld(app.dataDir)
    leaveNoRoomInTheWal(app.dataDir)
    const pid = app.pid()
    disk.fill(pid)
    receipts.clear()
    await write(marte, ' Marte skrev videre.')
    for (const seat of [marte, amir, randi]) await untilNotSaved(seat)
    await write(amir, ' Amir også.')
    await marte.page
      .getByRole('alert')
      .filter({ hasText: 'La siden stå åpen til det står «Lagret»' })
      .waitFor()
    await randi.page.getByRole('alert').filter({ hasText: 'kommer fram når det er lagret' }).waitFor()
    expect(await health()).toEqual({ code: 503, status: 'degraded', log: 'failing' })

    // A command that the database cannot take is said to have failed, and a page can still be opened.
    const status = await statusField(marte.page)
    const before = await status.inputValue()
    await status.selectOption(before === 'ready' ? 'draft' : 'ready')
    await marte.page.getByText('Serveren fikk ikke gjort endringen.').waitFor()
    const late = await anotherWindow(app, randi)
    await untilNotSaved(late)
    await untilHas(late, 'Før disken ble full.')

    // Nobody has been sent, and nobody has been told saved, what is not on the disk.
    for (const seat of [randi, late, amir]) expect(await has(seat, 'Marte skrev videre.')).toBe(false)
    for (const seat of [marte, amir]) expect(await seat.saveState()).toBe(NOT_SAVED)
    expect([...receipts]).toEqual([])
    expect(await has(marte, 'Marte skrev videre.')).toBe(true)

    disk.free(pid)
    for (const seat of [marte, amir]) await seat.untilSaved()
    await marte.page.getByText('Serveren får ikke lagret akkurat nå.').waitFor({ state: 'detached' })
    for (const seat of [marte, amir, randi, late]) {
      await untilHas(seat, 'Marte skrev videre.')
      await untilHas(seat, 'Amir også.')
    }
    expect(await health()).toEqual({ code: 200, status: 'ok', log: 'ok' })
    expect(app.pid()).toBe(pid)
    await status.selectOption(before === 'ready' ? 'draft' : 'ready')
    await marte.page.getByText('Serveren fikk ikke gjort endringen.').waitFor({ state: 'detached' })

    await marte.page.reload()
    await untilHas(marte, 'Amir også.')
    expect(told).toEqual([expect.stringContaining('status of 500')])

    // What was then said to be saved is on the disk, and nowhere else.
    await app.kill()
    await app.start()
    const afterwards = await sitDown(app, browser, 'randi-moen')
    for (const words of ['Før disken ble full.', 'Marte skrev videre.', 'Amir også.'])
      await untilHas(afterwards, words)
  })
})

/** Every request would now write when its session was last used. */
function makeSessionsOld(dataDir: string): void {
  const db = new Sqlite(sqliteFile(dataDir))
  const { changes } = db.prepare('UPDATE "Session" SET lastSeenAt = ?').run('2026-01-01T00:00:00.000+00:00')
  expect(changes).toBeGreaterThan(0)
  db.close()
}

/** SQLite writes over what it has checkpointed, which takes no space; cut off, the next change needs some. */
function leaveNoRoomInTheWal(dataDir: string): void {
  const db = new Sqlite(sqliteFile(dataDir))
  expect(db.pragma('wal_checkpoint(TRUNCATE)')).toEqual([{ busy: 0, log: 0, checkpointed: 0 }])
  db.close()
}

/** Calls back for each receipt that the page hears. */
function countReceipts(page: Page, heard: () => void): void {
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      if (typeof payload !== 'string' && payload[0] === RECEIPT) heard()
    }),
  )
}
