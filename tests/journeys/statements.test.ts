import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { axeFindings, complaints, layoutFindings } from './eyes'
import { openPublicText, type PublicText } from './publicText'

describe.skipIf(!hasBrowser)('what came in, as a caseworker has it', () => {
  let app: RunningApp
  let browser: Browser
  let text: PublicText
  let context: BrowserContext
  let plan: string
  beforeAll(async () => {
    app = await startApp('demo')
    text = await openPublicText(app)
    browser = await launchBrowser()
    context = await browser.newContext({ locale: 'nb-NO' })
    const [name = '', value = ''] = (await app.signIn('marte-kvale')).split('=')
    await context.addCookies([{ name, value, url: app.url }])
    const { planId } = await text.database.db.consultation.findUniqueOrThrow({ where: { name: text.name } })
    plan = `${app.url}/planer/${planId}`
  })
  afterAll(async () => {
    await browser.close()
    await text.database.close()
    await app.close()
  })

  it('a letter is registered, and shown when a person has let it through', async () => {
    const page = await context.newPage()
    const told = complaints(page)
    await page.goto(`${plan}/horing/registrer`)
    await page.getByLabel('Mottatt dato').fill('2026-11-20')
    await page.getByLabel('Avsender', { exact: true }).fill('Dalbygda grendelag')
    await page.getByLabel(/^Tekst/).fill('Vi vil ha lys i løypa.')
    await page.getByLabel(/^Filen den kom som/).setInputFiles({
      name: 'skannet.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    })
    await page.getByRole('button', { name: 'Registrer uttalelsen' }).click()
    await page.getByText('Uttalelsen er registrert.').waitFor()
    const everybody = () => fetch(`${text.url}/uttalelser`).then((answer) => answer.text())
    expect(await everybody()).not.toContain('lys i løypa')
    await page.goto(`${plan}/horing/uttalelser`)
    const row = page.getByRole('row', { name: /Dalbygda grendelag/ })
    await row.locator('summary').click()
    await row.getByRole('button', { name: 'Vis på nettsiden' }).click()
    await page.getByText('Uttalelsen vises på nettsiden.').waitFor()
    expect(await everybody()).toContain('lys i løypa')
    expect(await everybody()).not.toContain('skannet.pdf')
    expect(told).toEqual([])
    await page.close()
  })

  it('a list is imported, and tells which rows were left out', async () => {
    const page = await context.newPage()
    await page.goto(`${plan}/horing/registrer`)
    await page.getByLabel('Listen').setInputFiles({
      name: 'liste.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Hvem;Hva\nVelforeningen;Flere benker.\n;Uten navn\n'),
    })
    await page.getByRole('button', { name: 'Les listen' }).click()
    await page.waitForURL(/registrer\/.+/)
    await page.getByLabel('Avsender', { exact: true }).selectOption('Hvem')
    await page.getByLabel('Uttalelsen').selectOption('Hva')
    await page.getByRole('button', { name: 'Importer', exact: true }).click()
    await page.getByText('1 uttalelse er importert.').waitFor()
    expect(await page.innerText('main')).toContain('Rad 3: mangler avsender')
    await page.close()
  })

  it.each([1440, 390])('is for everybody, at %i px', async (width) => {
    const page = await context.newPage()
    await page.setViewportSize({ width, height: 900 })
    const found: string[] = []
    for (const path of ['uttalelser', 'registrer']) {
      await page.goto(`${plan}/horing/${path}`)
      await page.waitForLoadState('networkidle')
      for (const summary of await page.locator('main summary').all()) await summary.click()
      for (const finding of [...(await axeFindings(page)), ...(await layoutFindings(page))])
        found.push(`${path}: ${finding}`)
    }
    expect(found).toEqual([])
    await page.close()
  })
})
