import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { anotherWindow, sitDown, until } from './table'

const FIRST = 'Oppdraget'

describe.skipIf(!hasBrowser)('writing without contact', () => {
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

  it('says so after three seconds, with how many changes wait, and sends them when the server is back', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale')
    await marte.text(FIRST).locator('p').first().click()
    await marte.page.keyboard.press('Control+End')
    await marte.page.keyboard.type(' Med nett.')
    await marte.untilSaved()
    await app.stop()
    await marte.page.keyboard.type(' Uten nett.')
    await until(
      async () => (await marte.saveState()) === 'Frakoblet – én endring venter på denne enheten',
      'the header says that one change waits',
    )
    await marte.page.getByText('Du har vært frakoblet siden').waitFor()
    await app.start()
    await marte.untilSaved()
    const amir = await sitDown(app, browser, 'amir-haddad')
    expect(await amir.text(FIRST).innerText()).toContain('Med nett. Uten nett.')
    await marte.context.close()
    await amir.context.close()
  })

  it('keeps what was written through a closed tab, and merges it with what others wrote meanwhile', async () => {
    const marte = await sitDown(app, browser, 'marte-kvale')
    await marte.text(FIRST).locator('p').first().click()
    await marte.page.keyboard.press('Control+End')
    await marte.untilSaved()
    await app.stop()
    await marte.page.keyboard.type(' Skrevet i en fane som ble lukket.')
    await until(
      async () => (await marte.saveState()).startsWith('Frakoblet'),
      'the page knows that it is offline',
    )
    await marte.page.close()

    await app.start()
    const amir = await sitDown(app, browser, 'amir-haddad')
    await amir.text(FIRST).locator('p').first().click()
    await amir.page.keyboard.press('Control+Home')
    await amir.page.keyboard.type('Skrevet imens. ')
    await amir.untilSaved()
    expect(await amir.text(FIRST).innerText()).not.toContain('fane som ble lukket')

    const again = await anotherWindow(app, marte)
    await until(
      async () => (await amir.text(FIRST).innerText()).includes('fane som ble lukket'),
      'what waited on the device reached the others',
    )
    await until(
      async () => (await again.text(FIRST).innerText()).includes('Skrevet imens.'),
      'what the others wrote is there too',
    )
    await again.untilSaved()
    await again.context.close()
    await amir.context.close()
  })

  it('says that the network lets no direct connection through, and stays readable', async () => {
    const { page, context } = await sitDown(app, browser, 'marte-kvale', {
      init: () => {
        const Real = WebSocket
        // A wall that answers ordinary requests and no others: the sockets of this page lead nowhere.
        window.WebSocket = class extends Real {
          constructor() {
            super('ws://127.0.0.1:9/')
          }
        }
      },
    })
    await page.getByText('Nettverket slipper ikke gjennom direkte forbindelse.').waitFor()
    expect(await page.locator('section.sec').first().innerText()).toContain('Oppdraget')
    expect(await page.locator('section.sec p').count()).toBeGreaterThan(3)
    expect(await page.locator('.ProseMirror').count()).toBe(0)
    await context.close()
  })
})
