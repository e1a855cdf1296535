/**
 * A consultation from its opening to the answers: a caseworker, an invited organisation, a private person on a phone without
 * JavaScript, and a letter. What is decided in the table is what the report, the public page and the mails tell.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, type ConnectedDatabase } from '~server/db/open'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { complaints, everybodyFindings } from './eyes'
import { until } from './table'

const PLAN = 'Åpne lokaler i alle grender'
const ORGANISATION = { name: 'Eikedal turlag', contact: 'Siv Berge', email: 'turlaget@lag.example' }
const PERSON = { name: 'Kari Nordmann', email: 'kari@post.example' }
const LETTER = { name: 'Ola Gammel', address: 'Bakken 4, 3599 Eikedal' }

describe.skipIf(!hasBrowser)('a consultation', () => {
  let app: RunningApp
  let browser: Browser
  let database: ConnectedDatabase
  let caseworker: Page
  let plan: string
  let publicPage: string
  const told: string[][] = []
  /** What the pages on the way are not for everybody. */
  const findings: string[] = []

  beforeAll(async () => {
    app = await startApp('demo')
    browser = await launchBrowser()
    database = await connectDatabase({ databaseUrl: undefined, dataDir: app.dataDir })
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' })
    const [name = '', value = ''] = (await app.signIn('marte-kvale')).split('=')
    await context.addCookies([{ name, value, url: app.url }])
    caseworker = await context.newPage()
    told.push(complaints(caseworker))
    await caseworker.goto(`${app.url}/planer`)
    const address = await caseworker.getByRole('link', { name: PLAN }).first().getAttribute('href')
    plan = app.url + (address ?? '').replace(/[#?].*/, '')
  })
  afterAll(async () => {
    await browser.close()
    await database.close()
    await app.close()
  })

  /** The plain text of the latest mail to somebody about this. */
  async function mailTo(recipient: string, about: RegExp): Promise<string> {
    const find = async () =>
      (await database.db.outboxMail.findMany({ where: { recipient }, orderBy: { createdAt: 'desc' } })).find(
        ({ subject }) => about.test(subject),
      )
    await until(async () => (await find()) !== undefined, `a mail to ${recipient}: ${String(about)}`)
    return (await find())?.text ?? ''
  }

  const isForEverybody = async (page: Page, what: string) =>
    void findings.push(...(await everybodyFindings(page, what)))

  it('is prepared, and opens when nothing is missing', async () => {
    await caseworker.goto(`${plan}/horing`)
    await caseworker.getByRole('button', { name: 'Forbered høringen' }).click()
    await caseworker.getByText('Høringen kan ikke åpnes ennå.').waitFor()
    await isForEverybody(caseworker, 'preparing')
    await caseworker.getByRole('link', { name: 'Velg hvem som inviteres' }).click()
    await caseworker.getByText('Noen som ikke står i registeret').click()
    await caseworker.getByLabel('Navn', { exact: true }).fill(ORGANISATION.name)
    await caseworker.getByLabel(/^Kontaktperson/).fill(ORGANISATION.contact)
    await caseworker.getByLabel(/^E-postadresse/).fill(ORGANISATION.email)
    await caseworker.getByRole('button', { name: 'Inviter', exact: true }).click()
    await caseworker.getByText('Listen har fått en til.').waitFor()
    await isForEverybody(caseworker, 'parties')
    await caseworker.getByRole('link', { name: 'Tilbake til høringen' }).click()
    await caseworker.getByRole('button', { name: 'Åpne høringen nå' }).click()
    await caseworker.getByText('Høringen er åpen, og brevene er på vei.').waitFor()
    const address = await caseworker.getByRole('link', { name: 'Se den åpne siden' }).getAttribute('href')
    publicPage = new URL(address ?? '', app.url).href
    await isForEverybody(caseworker, 'running')
  })

  it('is answered by an invited organisation, through the link in its letter', async () => {
    const letter = await mailTo(ORGANISATION.email, /./)
    const page = await browser.newPage({ locale: 'nb-NO' })
    told.push(complaints(page))
    await page.goto(/http:\/\/\S+\/invitasjon\/\S+/.exec(letter)?.[0] ?? '')
    await page.waitForURL(publicPage)
    await page
      .getByRole('link', { name: /^Kommenter avsnittet/ })
      .nth(1)
      .click()
    await page.getByLabel('Hva mener du?').fill('Ta med turhytta vår på Nordsida i listen.')
    await page.getByRole('button', { name: 'Legg til i uttalelsen' }).click()
    await page.getByRole('link', { name: 'Se og send' }).first().click()
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe(ORGANISATION.name)
    await page.getByRole('button', { name: 'Send uttalelsen' }).click()
    await page.waitForURL(/gjort=sent/)
    await page.close()
  })

  it('is answered by a private person on a phone without JavaScript', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
      locale: 'nb-NO',
    })
    const page = await context.newPage()
    await page.goto(publicPage)
    await page
      .getByRole('link', { name: /^Kommenter avsnittet/ })
      .nth(1)
      .click()
    await page.getByLabel('Hva mener du?').fill('Turhytta på Nordsida bør med i listen.')
    await page.getByRole('button', { name: 'Legg til i uttalelsen' }).click()
    await page.getByRole('link', { name: 'Se og send' }).first().click()
    await page.getByRole('radio', { name: /^Meg selv, uten navn/ }).check()
    await page.getByLabel('Navn', { exact: true }).fill(PERSON.name)
    await page.getByLabel('E-post').fill(PERSON.email)
    await page.getByRole('button', { name: 'Send uttalelsen' }).click()
    await page.waitForURL(/gjort=sent/)
    expect(await mailTo(PERSON.email, /mottatt/)).toContain('nummer 2')
    await context.close()
  })

  it('is answered by letter, which the caseworker registers', async () => {
    await caseworker.goto(`${plan}/horing/registrer`)
    await isForEverybody(caseworker, 'registering')
    await caseworker.getByRole('combobox', { name: /^Kom som/ }).selectOption('letter')
    await caseworker.getByLabel('Mottatt dato').fill(new Date().toISOString().slice(0, 10))
    await caseworker.getByRole('combobox', { name: /^Type avsender/ }).selectOption('person')
    await caseworker.getByLabel('Avsender', { exact: true }).fill(LETTER.name)
    await caseworker.getByLabel(/^Postadresse/).fill(LETTER.address)
    await caseworker.getByLabel(/^Tekst/).fill('Rommene er fine. Men varmen må stå på om vinteren.')
    await caseworker.getByRole('button', { name: 'Registrer uttalelsen' }).click()
    await caseworker.getByText('Uttalelsen er registrert.').waitFor()
  })

  it('is treated in the table: a passage marked, like remarks gathered, one tied to a change of the text', async () => {
    await caseworker.goto(`${plan}/horing/uttalelser`)
    await isForEverybody(caseworker, 'statements')
    await caseworker.getByRole('link', { name: 'Del opp uttalelse nr. 3' }).click()
    await caseworker.getByText('Lag merknad av det valgte').first().click()
    await caseworker.getByLabel('Men varmen må stå på om vinteren.').first().check()
    await caseworker.getByRole('button', { name: 'Lag merknad av det valgte' }).click()
    await caseworker.getByText('Stykket er blitt en merknad.').waitFor()
    await isForEverybody(caseworker, 'division')

    await caseworker.goto(plan)
    const text = caseworker.getByRole('textbox', { name: /Rommene vi har$/ })
    await caseworker.locator('.outline a', { hasText: 'Rommene vi har' }).click()
    await text.locator('p').first().click()
    await caseworker.keyboard.press('End')
    await caseworker.keyboard.type(' Turhytta på Nordsida er med.')
    await caseworker.locator('[data-save="saved"]').first().waitFor()

    await caseworker.goto(`${plan}/merknader`)
    await isForEverybody(caseworker, 'the table')
    await caseworker.getByRole('link', { name: 'Behandle merknad 1', exact: true }).click()
    const desk = caseworker.locator('.remark-desk')
    await desk.getByRole('button', { name: 'Koble endringen' }).first().click()
    await caseworker.getByText('Endringen er koblet til merknaden.').waitFor()
    await isForEverybody(caseworker, 'the desk')
    await caseworker.getByRole('link', { name: 'Lukk', exact: true }).click()
    for (const number of [1, 2])
      await caseworker.getByLabel(`Velg merknad ${number}`, { exact: true }).check()
    await caseworker.getByText('Flere merknader samtidig').click()
    const bulk = caseworker.locator('#bulk')
    await bulk.getByLabel('Navn på gruppen').fill('Turhytta')
    await bulk.getByRole('button', { name: 'Lag gruppe' }).click()
    await caseworker.getByText('Merknadene er samlet i en gruppe.').waitFor()

    await assess(1, 'Turhytta tas med.', 'accepted', /^Lagre for alle 2/)
    await assess(3, 'Varmen styres av skolen.', 'rejected', 'Lagre')
    await caseworker.goto(`${plan}/merknader/kontroll`)
    await caseworker.getByText('Alle merknader er behandlet.').waitFor()
    await isForEverybody(caseworker, 'the checks')
    for (const page of ['like', 'oppsett', 'tall']) {
      await caseworker.goto(`${plan}/merknader/${page}`)
      await isForEverybody(caseworker, page)
    }
  })

  async function assess(number: number, assessment: string, disposition: string, save: string | RegExp) {
    await caseworker.goto(`${plan}/merknader`)
    await caseworker.getByRole('link', { name: `Behandle merknad ${number}`, exact: true }).click()
    const desk = caseworker.locator('.remark-desk')
    await desk.getByLabel('Vurdering', { exact: true }).fill(assessment)
    await desk.getByLabel('Konsekvens', { exact: true }).selectOption(disposition)
    await desk.getByRole('button', { name: save, exact: true }).click()
    await desk.getByRole('status').filter({ hasText: 'Lagret' }).waitFor()
  }

  it('is shown to everybody and answered when the deadline has passed, exactly as it was decided', async () => {
    // The last day ends while nobody looks; the routine comes by every half minute.
    await database.db.consultation.updateMany({
      where: { name: new URL(publicPage).pathname.split('/').at(-1) ?? '' },
      data: { endsAt: new Date(Date.now() - 1000), deadlineOn: '2020-01-01' },
    })
    const closed = async () => {
      await caseworker.goto(`${plan}/merknader/resultat`)
      return caseworker.getByRole('button', { name: 'Åpne siden for alle' }).isVisible()
    }
    await until(closed, 'the consultation is closed', 90_000)
    await publish()
    await caseworker.goto(`${plan}/merknader/resultat`)
    await isForEverybody(caseworker, 'the outcome')
    await caseworker.getByRole('button', { name: 'Åpne siden for alle' }).click()
    await caseworker.getByText('Siden er åpen for alle.').first().waitFor()

    const page = await browser.newPage({ locale: 'nb-NO' })
    await page.goto(`${publicPage}/hva-skjedde`)
    await isForEverybody(page, 'the results')
    const results = await page.innerText('main')
    for (const words of [
      ORGANISATION.name,
      'Turhytta tas med.',
      'Tas til følge',
      'Turhytta på Nordsida er med.',
      'Varmen styres av skolen.',
    ])
      expect(results).toContain(words)
    expect(await page.content()).not.toMatch(
      /Kari Nordmann|kari@post|Ola Gammel|Bakken 4|Siv Berge|turlaget@/,
    )
    await page.close()

    await caseworker.goto(`${plan}/merknader/svar`)
    await isForEverybody(caseworker, 'the replies')
    await caseworker.getByRole('button', { name: 'Send svarene' }).click()
    await caseworker.getByText('Svarene er skrevet.').waitFor()
    for (const { email } of [ORGANISATION, PERSON])
      expect(await mailTo(email, /^Svar på uttalelsen/)).toContain('Tas til følge. Turhytta tas med.')

    await caseworker.goto(`${plan}/merknader/resultat`)
    await caseworker.getByRole('radio', { name: /^Nettside/ }).check()
    await caseworker.getByRole('button', { name: 'Lag merknadshefte' }).click()
    const file = caseworker.getByRole('link', { name: /^Last ned .*\.html$/ })
    await file.waitFor()
    const fetched = await caseworker.request.get(app.url + ((await file.getAttribute('href')) ?? ''))
    const report = await fetched.text()
    for (const words of ['Turhytta tas med.', 'Varmen styres av skolen.', ORGANISATION.name])
      expect(report).toContain(words)
    expect(report).not.toMatch(/Kari Nordmann|Ola Gammel/)
  })

  /** Everything that waits is looked at, and shown. */
  async function publish() {
    for (const left of [3, 2, 1]) {
      await caseworker.goto(`${plan}/horing/uttalelser`)
      const waiting = caseworker.locator('details', { hasText: 'Ingen har sett på den ennå.' })
      expect(await waiting.count()).toBe(left)
      await waiting.first().locator('summary').click()
      await waiting.first().getByRole('button', { name: 'Vis på nettsiden' }).click()
      await caseworker.getByText('Uttalelsen vises på nettsiden.').waitFor()
    }
  }

  it('was for everybody, on every page, and no browser complained', () => {
    expect(findings).toEqual([])
    expect(told.flat()).toEqual([])
  })
})
