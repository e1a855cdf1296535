import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'

describe.skipIf(!hasBrowser)('without JavaScript', () => {
  let app: RunningApp
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    app = await startApp('demo')
    browser = await launchBrowser()
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nb-NO' })
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  it('one click signs in, and the plan can be read', async () => {
    await page.goto(app.url)
    await page.click('button:has-text("Logg inn som Marte")')
    await page.waitForURL('**/planer')
    await page.click('.pl a:has-text("Frivillighetsmelding 2027–2030")')
    await page.waitForURL(/\/planer\/[\w-]{36}$/)
    const text = await page.innerText('main')
    expect(text).toContain('Rammevilkår')
    expect(text.split(/\s+/).length).toBeGreaterThan(1_000)
  })

  it('a form that was refused says so and keeps what was typed', async () => {
    await page.goto(`${app.url}/planer/ny`)
    await page.fill('[name=title]', ' ')
    await page.check('[value="builtIn:tjenesteomrade"]')
    await page.click('button:has-text("Lag planen")')
    expect(await page.innerText('.summary')).toContain('Skriv en tittel på planen.')
    expect(await page.isChecked('[value="builtIn:tjenesteomrade"]')).toBe(true)
  })

  it('a file is waited for by a page that fetches itself again', async () => {
    await page.goto(`${app.url}/planer`)
    const plan = (await page.getAttribute('.pl h3 a', 'href')) ?? ''
    await page.goto(`${app.url}${plan}/eksport`)
    await page.check('[value=md]')
    await page.click('button:has-text("Lag filen")')
    await page.waitForSelector('.download', { timeout: 60_000 })
    expect(await page.innerText('.download')).toMatch(/\.md$/)
  })

  it('an amendment is put, and a fault in it is told beside the field', async () => {
    await page.goto(`${app.url}/planer`)
    await page.click('.pl a:has-text("Plan for møteplasser i Eikedal")')
    await page.click('a:has-text("Politisk behandling")')
    await page.click('a:has-text("Nytt forslag")')
    await page.selectOption('[name=del]', { label: 'Saksframlegget: Forslag til vedtak' })
    await page.click('button:has-text("Vis avsnittene")')
    await page.click('a:has-text("Foreslå endring") >> nth=0')
    await page.fill('[name=words]', 'Kommunestyret vedtar planen med endringene.')
    await page.click('button:has-text("Legg fram forslaget")')
    expect(await page.innerText('.fault')).toContain('Skriv hvem som legger fram forslaget')
    await page.fill('[name=parties]', 'Bygdelista')
    await page.click('button:has-text("Legg fram forslaget")')
    expect(await page.innerText('.notice')).toBe('Endringsforslaget er lagt fram.')
    const head = await page.innerText('.amendment-head:has-text("Bygdelista")')
    expect(head).toContain('Bygdelista · Forslaget til vedtak')
  })

  it('the language changes with one button', async () => {
    await page.goto(`${app.url}/profil`)
    await page.click('.menu > summary >> nth=-1')
    await page.click('button[lang=nn]')
    await page.waitForURL('**/profil')
    expect(await page.getAttribute('html', 'lang')).toBe('nn')
    expect(await page.innerText('h2 >> nth=-1')).toBe('Kvar du er logga inn')
  })
})
