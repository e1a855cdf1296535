/**
 * A plan's way from a draft through the consultation and the council to the adopted text: two amendments are put, one is
 * adopted and one is not, by votes of parties. What was adopted is read word for word in the record of the meeting, on the
 * public page, in its PDF and in the package for the archive.
 */
import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, type ConnectedDatabase } from '~server/db/open'
import { textOfPdf, toBeRun } from '~tests/conformance/outside'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { complaints, everybodyFindings } from './eyes'
import { hearOneAnswer } from './hearing'
import { plainWords, wordsIn } from './planWords'
import { until } from './table'

const PLAN = 'Åpne lokaler i alle grender'
const ROOMS = {
  before: 'Vi har besøkt sju bygg så langt. Listen blir til mens vi går, og alle kan føye til.',
  after: 'Vi har besøkt sju bygg. Kommunen fører listen videre, og legger den fram hvert år.',
}
const ASKED = {
  before: 'Spørsmålene går ut til 126 foreninger. Svarene samles her etter hvert.',
  after: 'Spørsmålene går bare ut på nettet.',
}
const POINT = 'Kommunestyret vedtar Åpne lokaler i alle grender.'
/** Of thirteen: how each party voted on the amendment that was adopted, and on the one that was not. */
const parties = ['Senterpartiet', 'Arbeiderpartiet', 'Høyre', 'Sosialistisk Venstreparti', 'Venstre']
const ADOPTED_BY = ['4-0', '4-0', '0-2', '2-0', '1-0']
const REJECTED_BY = ['0-4', '0-4', '2-0', '0-2', '1-0']

describe.skipIf(!hasBrowser || !toBeRun.poppler)('a plan on its way through the council', () => {
  let app: RunningApp
  let browser: Browser
  let database: ConnectedDatabase
  let caseworker: Page
  let plan: string
  const told: string[][] = []
  /** What the pages on the way are not for everybody. */
  const findings: string[] = []

  beforeAll(async () => {
    app = await startApp('demo')
    browser = await launchBrowser()
    database = await connectDatabase({ databaseUrl: undefined, dataDir: app.dataDir })
    caseworker = await signedIn('marte-kvale')
    await caseworker.goto(`${app.url}/planer`)
    const address = await caseworker.getByRole('link', { name: PLAN }).first().getAttribute('href')
    plan = app.url + (address ?? '').replace(/[#?].*/, '')
  })
  afterAll(async () => {
    await browser.close()
    await database.close()
    await app.close()
  })

  async function signedIn(slug: string, viewport = { width: 1440, height: 900 }): Promise<Page> {
    const context = await browser.newContext({ viewport, locale: 'nb-NO' })
    const [name = '', value = ''] = (await app.signIn(slug)).split('=')
    await context.addCookies([{ name, value, url: app.url }])
    const page = await context.newPage()
    told.push(complaints(page))
    return page
  }

  const isForEverybody = async (page: Page, what: string) =>
    void findings.push(...(await everybodyFindings(page, what)))

  it('is heard first: one answer comes', async () => {
    told.push(await hearOneAnswer({ app, browser, database, caseworker, plan }, 'Legg listen fram hvert år.'))
  })

  it('goes no further with a remark that nobody has assessed', async () => {
    await caseworker.goto(`${plan}/saksframlegg`)
    await caseworker.getByRole('button', { name: 'Lag saksframlegg' }).click()
    await caseworker.getByText('Saksframlegget er laget.').waitFor()
    await caseworker.getByText('Én merknad er ikke behandlet:').waitFor()
    await caseworker.getByLabel('Saksnummer').fill('2026/412')
    await caseworker.getByRole('button', { name: 'Lagre', exact: true }).click()
    await caseworker.getByText('Hodet er lagret.').waitFor()
    await isForEverybody(caseworker, 'the case paper')

    await caseworker.goto(`${plan}/merknader`)
    await caseworker.getByRole('link', { name: 'Behandle merknad 1', exact: true }).click()
    const desk = caseworker.locator('.remark-desk')
    await desk.getByLabel('Vurdering', { exact: true }).fill('Kommunestyret tar stilling til dette.')
    await desk.getByLabel('Konsekvens', { exact: true }).selectOption('partly')
    await desk.getByRole('button', { name: 'Lagre', exact: true }).click()
    await desk.getByRole('status').filter({ hasText: 'Lagret' }).waitFor()
  })

  it('has a case paper, finished, and a road of which only the council is left', async () => {
    await caseworker.goto(`${plan}/saksframlegg`)
    await caseworker.getByText('Alt er på plass. Saksframlegget kan ferdigstilles.').waitFor()
    await caseworker.getByRole('button', { name: 'Ferdigstill', exact: true }).click()
    await caseworker.getByText('Saksframlegget er ferdigstilt.').waitFor()

    await caseworker.goto(`${plan}/politisk`)
    await caseworker.getByRole('button', { name: 'Lag saksgangen' }).click()
    await caseworker.getByText('Saksgangen er lagret.').waitFor()
    for (const committee of ['Eldrerådet', 'Utvalg for kultur og oppvekst']) {
      await opened('Endre saksgangen')
      await caseworker.getByRole('button', { name: `Ta ut ${committee} av saksgangen` }).click()
      await caseworker
        .getByRole('button', { name: `Ta ut ${committee} av saksgangen` })
        .waitFor({ state: 'detached' })
    }
    await isForEverybody(caseworker, 'the road')
    await caseworker.goto(`${plan}/innstillinger`)
    await caseworker.getByRole('button', { name: 'Gå over til «Politisk behandling»' }).click()
    await caseworker.getByText('Planen har gått over i en ny fase.').waitFor()
  })

  async function opened(summary: string, within = caseworker.locator('main')) {
    const details = within.locator('details', { hasText: summary }).last()
    if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click()
  }

  it('gets two amendments: one before the meeting by a member, one in it by a party', async () => {
    await put(
      await signedIn('amir-haddad', { width: 390, height: 844 }),
      'Rommene vi har',
      ROOMS,
      'Arbeiderpartiet',
    )
    await caseworker.goto(`${plan}/politisk`)
    await caseworker.getByLabel('Møtedato').fill(new Date().toISOString().slice(0, 10))
    await caseworker.getByLabel(/^Saksnummer/).fill('PS 88/26')
    await caseworker.getByRole('button', { name: 'Lagre', exact: true }).click()
    await caseworker.getByText('Saksgangen er lagret.').waitFor()
    await caseworker.getByRole('button', { name: 'Start behandlingen' }).click()
    await caseworker.getByText('Behandlingen er startet.').waitFor()
    await put(caseworker, 'Hva foreningene trenger', ASKED, 'Høyre')
    await isForEverybody(caseworker, 'the meeting')
  })

  async function put(page: Page, section: string, words: { before: string; after: string }, party: string) {
    await page.goto(`${plan}/politisk`)
    await page.getByRole('link', { name: /^Nytt forslag/ }).click()
    const choice = page.getByLabel('Hva gjelder forslaget?')
    const option = await choice.locator('option', { hasText: section }).getAttribute('value')
    await choice.selectOption(option)
    await page.getByRole('button', { name: 'Vis avsnittene' }).click()
    await page.getByRole('link', { name: `Foreslå endring i: ${words.before.slice(0, 60)}` }).click()
    await page.getByLabel(/^Ordlyd/).fill(words.after)
    await page.getByLabel(/^Parti/).fill(party)
    await page.getByRole('button', { name: 'Legg fram forslaget' }).click()
    await page.getByText('Endringsforslaget er lagt fram.').waitFor()
  }

  it('is voted on by party: votes that do not add up are refused, and the numbers decide', async () => {
    await caseworker.goto(`${plan}/politisk`)
    for (const box of await caseworker.locator('.present input').all()) await box.check()
    await caseworker.getByRole('button', { name: 'Lagre oppmøte' }).click()
    await caseworker.getByText('Oppmøtet er lagret.').waitFor()

    const first = caseworker.locator('.amendment').nth(0)
    await vote(first, [...ADOPTED_BY.slice(0, 4), '2-0'])
    await caseworker.getByRole('alert').filter({ hasText: 'Venstre' }).waitFor()
    await vote(first, ADOPTED_BY)
    await caseworker.getByText('Voteringen er registrert.').waitFor()
    await first.getByText('Vedtatt: 11 stemte for og 2 mot.').waitFor()
    const second = caseworker.locator('.amendment').nth(1)
    await vote(second, REJECTED_BY)
    await second.getByText('Falt: 10 stemte mot og 3 for.').waitFor()
    const recommendation = caseworker.locator('.card', {
      has: caseworker.getByRole('heading', { name: /^Innstillingen/ }),
    })
    await opened('Registrer votering', recommendation)
    await recommendation.getByRole('button', { name: 'Enstemmig for' }).click()
    await recommendation.getByText('Enstemmig vedtatt med 13 stemmer.').waitFor()
    await isForEverybody(caseworker, 'the votes')
  })

  async function vote(where: ReturnType<Page['locator']>, votes: readonly string[]) {
    await opened('Registrer votering', where)
    for (const [index, party] of parties.entries()) {
      const [votesFor = '', votesAgainst = ''] = votes[index]?.split('-') ?? []
      const ballot = where.getByRole('group', { name: new RegExp(`^${party} `) })
      await ballot.getByLabel('For', { exact: true }).fill(votesFor)
      await ballot.getByLabel('Mot', { exact: true }).fill(votesAgainst)
    }
    await where.getByRole('button', { name: 'Registrer stemmer' }).click()
  }

  it('is adopted: what the council decided is written into the text, and nobody writes in it any more', async () => {
    await caseworker.getByRole('button', { name: 'Avslutt behandlingen' }).click()
    const adopt = caseworker.getByRole('button', { name: 'Registrer vedtak' })
    await until(async () => {
      await caseworker.goto(`${plan}/politisk`)
      return adopt.isVisible()
    }, 'the treatment is over')
    await adopt.click()
    await caseworker.getByText('Vedtaket er registrert, og alle rundt bordet får varsel.').waitFor()
    await isForEverybody(caseworker, 'the resolution')
    await caseworker.goto(plan)
    await caseworker.getByText(ROOMS.after).first().waitFor()
    expect(await caseworker.locator('[contenteditable="true"]').count()).toBe(0)
  })

  it('has a record that tells the amendments, the votes and the resolution, and is finished', async () => {
    await caseworker.goto(`${plan}/politisk`)
    await caseworker.getByRole('link', { name: 'Møtebok', exact: true }).click()
    await caseworker.getByRole('heading', { name: 'Møtebok fra Kommunestyret' }).waitFor()
    const record = plainWords(await caseworker.getByRole('article').innerText())
    for (const words of [ROOMS.after, ASKED.after, POINT, 'PS 88/26', 'Arbeiderpartiet 4', 'Høyre 2'])
      expect(record).toContain(words)
    await isForEverybody(caseworker, 'the record')
    await caseworker.locator('input[name="place"]').fill('Kommunestyresalen, rådhuset')
    await caseworker.locator('input[name="time"]').fill('18.00–20.30')
    await caseworker.getByRole('button', { name: 'Lagre rettelsene' }).click()
    await caseworker.getByText('Rettelsene er lagret.').waitFor()
    await caseworker.getByRole('button', { name: 'Ferdigstill møteboken' }).click()
    await caseworker.getByText('Møteboken er ferdigstilt.').waitFor()
  })

  it('says the same word for word on the public page, in its files and in the package', async () => {
    await caseworker.goto(`${plan}/vedtak`)
    await isForEverybody(caseworker, 'the adoption')
    await caseworker.getByRole('button', { name: 'Publiser planen' }).click()
    await caseworker.getByText('Planen er publisert. Alle kan lese den nå.').waitFor()

    const citizen = await browser.newPage({ locale: 'nb-NO' })
    told.push(complaints(citizen))
    await citizen.goto(`${app.url}/plan`)
    await citizen.getByRole('link', { name: PLAN }).first().click()
    await citizen.getByRole('heading', { level: 1, name: PLAN }).waitFor()
    await isForEverybody(citizen, 'the public page')
    const page = plainWords(await citizen.innerText('main'))
    const address = citizen.url().replace(/[?#].*/, '')
    const json = (await (await citizen.request.get(`${address}/plan.json`)).json()) as object
    const paragraphs = wordsIn(json)
    expect(paragraphs).toContain(ROOMS.after)
    expect(paragraphs).toContain(ASKED.before)
    expect(paragraphs).not.toContain(ROOMS.before)
    expect(paragraphs).not.toContain(ASKED.after)
    for (const words of paragraphs) expect(page).toContain(words)
    for (const words of [POINT, '11 mot 2 stemmer', '3 mot 10 stemmer']) expect(page).toContain(words)

    const pdf = await pdfOf(citizen, address)
    const printed = plainWords(await textOfPdf(pdf, 'raw')).replaceAll(' ', '')
    for (const words of [POINT, ...paragraphs]) expect(printed).toContain(words.replaceAll(' ', ''))

    const files = await packageOf()
    expect(JSON.parse(text(files, 'plan.json'))).toEqual(json)
    expect(text(files, 'vedtakfrautvalg.send.json')).toContain(POINT)
    const manifest = JSON.parse(text(files, 'manifest.json')) as {
      files: { name: string; sha256: string }[]
    }
    for (const { name, sha256 } of manifest.files)
      expect([
        name,
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      ]).toEqual([name, sha256])
    const inPackage = Object.entries(files).filter(([name]) => name.endsWith('.pdf'))
    expect(inPackage.filter(([, bytes]) => Buffer.from(bytes).equals(pdf))).toHaveLength(1)
    const records = await Promise.all(
      inPackage
        .filter(([name]) => name.startsWith('saksutskrift'))
        .map(([, bytes]) => textOfPdf(bytes, 'raw')),
    )
    const printedRecord = plainWords(records.join(' ')).replaceAll(' ', '')
    for (const words of [ROOMS.after, ASKED.after, POINT])
      expect(printedRecord).toContain(words.replaceAll(' ', ''))
    expect(findings).toEqual([])
    expect(told.flat()).toEqual([])
  })

  /** Made while somebody waits, where it was not made before. */
  async function pdfOf(page: Page, address: string): Promise<Uint8Array> {
    let pdf = new Uint8Array()
    await until(async () => {
      const answer = await page.request.get(`${address}/plan.pdf`)
      if (answer.headers()['content-type'] !== 'application/pdf') return false
      pdf = new Uint8Array(await answer.body())
      return true
    }, 'the PDF is made')
    return pdf
  }

  async function packageOf() {
    await caseworker.goto(`${plan}/sakspakke`)
    await caseworker.getByRole('button', { name: 'Lag en ny pakke' }).click()
    const file = caseworker.getByRole('link', { name: 'Last ned pakken' })
    await file.waitFor({ timeout: 120_000 })
    await isForEverybody(caseworker, 'the package')
    const fetched = await caseworker.request.get(app.url + ((await file.getAttribute('href')) ?? ''))
    return unzipSync(await fetched.body())
  }
})

const text = (files: Readonly<Record<string, Uint8Array>>, name: string) =>
  Buffer.from(files[name] ?? new Uint8Array()).toString()
