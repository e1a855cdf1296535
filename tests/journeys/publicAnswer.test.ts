import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { axeFindings, complaints, layoutFindings } from './eyes'
import { press, tabTo, type } from './hands'
import { openPublicText, type PublicText } from './publicText'

/** What style and script of a public page may weigh together, in bytes as they are sent. */
const MOST_BYTES = 45_000

describe.skipIf(!hasBrowser)('the public answers', () => {
  let app: RunningApp
  let browser: Browser
  let text: PublicText
  beforeAll(async () => {
    app = await startApp('demo')
    text = await openPublicText(app)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await text.database.close()
    await app.close()
  })

  const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false, locale: 'nb-NO' }

  it('a private person on a phone without JavaScript comments, sends, and changes their mind', async () => {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    await page.goto(text.url)
    await page.getByRole('link', { name: /^Kommenter avsnittet: Avsnitt 1\.2/ }).click()
    await page.getByRole('button', { name: 'Legg til i uttalelsen' }).click()
    expect(await page.innerText('.summary')).toContain('Skriv noe først.')
    await page.getByLabel('Hva mener du?').fill('<script>alert(1)</script> Åpne også gymsalen.')
    await page.getByRole('button', { name: 'Legg til i uttalelsen' }).click()
    await page.waitForURL(/\/horing\/frivillighetsmelding#a-/)
    expect(await page.innerText('.mydraft')).toMatch(/1 kommentar\. Ingenting er sendt\. Utkastet er lagret/)
    await page.getByRole('link', { name: 'Kommenter hele planen' }).click()
    await page.getByLabel('Hva mener du?').fill('God plan.')
    await page.getByRole('button', { name: 'Legg til i uttalelsen' }).click()
    await page.getByRole('link', { name: 'Se og send' }).first().click()
    const link = page.url()
    expect(await page.getByLabel('Lenken til uttalelsen din').inputValue()).toBe(link)
    await page.getByRole('radio', { name: /^Meg selv, uten navn/ }).check()
    await page.getByRole('button', { name: 'Send uttalelsen' }).click()
    // Refused: the name is missing, and nothing that was chosen is lost.
    expect(await page.innerText('.summary')).toContain('Skriv hvem uttalelsen kommer fra.')
    expect(await page.getByRole('radio', { name: /^Meg selv, uten navn/ }).isChecked()).toBe(true)
    await page.getByLabel('Navn', { exact: true }).fill('Kari Nordmann')
    await page.getByLabel('E-post').fill('kari@eikedal.example')
    await page.setInputFiles('input[type=file]', {
      name: 'brev.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ'),
    })
    await page.getByRole('button', { name: 'Send uttalelsen' }).click()
    expect(await page.innerText('.summary')).toContain('Filen kan ikke tas imot.')
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe('Kari Nordmann')
    await page.setInputFiles('input[type=file]', {
      name: 'brev.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    })
    await page.getByRole('button', { name: 'Legg ved filene' }).click()
    expect(await page.innerText('main')).toContain('brev.pdf')
    await page.getByRole('button', { name: 'Send uttalelsen' }).click()
    await page.waitForURL(/gjort=sent/)
    expect(await page.innerText('.kdl')).toMatch(/Nummer\s+1\s/)
    // The device forgets, the link does not.
    await page.goto(text.url)
    expect(await page.locator('.mydraft').count()).toBe(0)
    await page.goto(`${text.url}/uttalelser`)
    const shown = await page.innerText('main')
    expect(shown).toContain('<script>alert(1)</script> Åpne også gymsalen.')
    expect(shown).toMatch(/Privatperson, .*Eikedal/)
    expect(await page.content()).not.toMatch(/Kari Nordmann|kari@eikedal|brev\.pdf|<script>alert/)
    await page.goto(link)
    await page.getByRole('button', { name: 'Trekk uttalelsen' }).click()
    expect(await page.innerText('h1')).toBe('Uttalelsen er trukket')
    await page.goto(`${text.url}/uttalelser`)
    expect(await page.innerText('main')).not.toContain('gymsalen')
    await context.close()
  })

  it('an organisation answers with the keyboard alone', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' })
    const page = await context.newPage()
    const told = complaints(page)
    await page.goto(text.url)
    await press(page, 'Hopp til hovedinnholdet')
    await press(page, 'Skriv uttalelse')
    await page.waitForURL(/\/uttalelse\//)
    await type(page, /^Uttalelse til planen som helhet/, 'Vi støtter planen.')
    await tabTo(page, /^Lag eller organisasjon/)
    await page.keyboard.press('Space')
    await type(page, 'Navn', 'Eikedal skolekorps')
    await type(page, /^Organisasjonsnummer/, '974760672')
    await page.keyboard.press('Tab')
    expect(await page.innerText('[data-number-wrong]')).toContain('Nummeret stemmer ikke')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('974760673')
    await press(page, 'Send uttalelsen')
    await page.waitForURL(/gjort=sent/)
    expect(await page.innerText('.kcard')).toContain('Eikedal skolekorps')
    expect(told).toEqual([])
    await context.close()
  })

  it('gives back what was typed and not sent, and marks the chapter that is read, where scripts run', async () => {
    const page = await browser.newPage({ locale: 'nb-NO' })
    await page.goto(`${text.url}/kommentar/hele`)
    await page.getByLabel('Hva mener du?').fill('Halvferdig')
    await page.goto(`${text.url}/kommentar/hele`)
    expect(await page.getByLabel('Hva mener du?').inputValue()).toBe('Halvferdig')
    await page.getByRole('button', { name: 'Legg til i uttalelsen' }).click()
    await page.goto(`${text.url}/kommentar/hele`)
    expect(await page.getByLabel('Hva mener du?').inputValue()).toBe('')
    await page.goto(text.url)
    await page
      .getByRole('heading', { name: '3 Samarbeid og møteplasser' })
      .evaluate((title) => title.scrollIntoView())
    await page.locator('.toc a[aria-current]', { hasText: 'Samarbeid' }).waitFor()
    await page.close()
  })

  it('is read in order: what is asked, until when, how to answer, the text, each paragraph before its link', async () => {
    const page = await browser.newPage({ locale: 'nb-NO' })
    await page.goto(text.url)
    const tree = await page.locator('main').ariaSnapshot()
    const order = [
      'heading "Hva trenger laget ditt av kommunen?" [level=1]',
      'heading "Frist for å svare" [level=2]',
      'heading "Slik svarer du" [level=2]',
      'navigation "Innhold"',
      'article "Teksten det spørres om"',
      'heading "1 Lokaler" [level=2]',
      'heading "1.1 Slik er det i dag" [level=3]',
      'link "Kommenter avsnittet: Avsnitt 1.1',
      'heading "2 Tilskudd" [level=2]',
      'link "Kommenter hele planen"',
    ].map((part) => tree.indexOf(part))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((one, other) => one - other))
    await page.close()
  })

  it('weighs little, needs no application, and is fetched once', async () => {
    const answer = await fetch(text.url)
    const html = await answer.text()
    const parts = [
      ...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"|<script[^>]+src="([^"]+)"/g),
    ]
    const sizes = await Promise.all(
      parts.map(async ([, style, script]) => {
        const part = await fetch(app.url + (style ?? script))
        return gzipSync(await part.text()).length
      }),
    )
    const total = sizes.reduce((sum, size) => sum + size, 0)
    console.info(`style and script: ${total} bytes; the page: ${gzipSync(html).length}`)
    expect(parts.length).toBeGreaterThan(0)
    expect(total).toBeLessThan(MOST_BYTES)
    expect(html).not.toMatch(/<script(?![^>]*src=)|modulepreload/)
    expect(answer.headers.get('cache-control')).toContain('public')
    expect(answer.headers.get('set-cookie')).toBeNull()
    const etag = answer.headers.get('etag') ?? ''
    expect((await fetch(text.url, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const english = await fetch(text.url, { headers: { 'if-none-match': etag, 'accept-language': 'en' } })
    expect(english.status).toBe(200)
  })

  it.each([
    ['1440', 1440, 1],
    ['390', 390, 1],
    ['320', 320, 1],
    ['1280 at 200 %', 640, 2],
  ])('is for everybody, at %s px', async (_what, width, deviceScaleFactor) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      deviceScaleFactor,
      locale: 'nb-NO',
    })
    const page = await context.newPage()
    const found: string[] = []
    const look = async (what: string) => {
      await page.waitForLoadState()
      for (const finding of [...(await axeFindings(page)), ...(await layoutFindings(page))])
        found.push(`${what}: ${finding}`)
    }
    await page.goto(text.url)
    await look('the text')
    await page.getByRole('link', { name: 'Kommenter hele planen' }).click()
    await look('a comment')
    await page.getByLabel('Hva mener du?').fill('God plan.')
    await page.getByRole('button', { name: 'Legg til i uttalelsen' }).click()
    await look('the text with a draft')
    await page.getByRole('link', { name: 'Se og send' }).first().click()
    await look('the statement')
    await page.getByRole('button', { name: 'Send uttalelsen' }).click()
    await look('the statement, refused')
    await page.getByRole('radio', { name: /^Lag/ }).check()
    await page.getByLabel('Navn', { exact: true }).fill('Laget')
    await page.getByRole('button', { name: 'Send uttalelsen' }).click()
    await look('the receipt')
    for (const path of ['/horing', '/horing/frivillighetsmelding/uttalelser', '/horing/finnes-ikke']) {
      await page.goto(app.url + path)
      await look(path)
    }
    expect(found).toEqual([])
    await context.close()
  })
})
