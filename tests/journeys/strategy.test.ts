/** The main job from one end to the other: an old Word file, two people at the table, and the draft on paper. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocksOf } from '~core/document/visit'
import type { PlanDocument } from '~core/plan/document'
import { DEMO_API_TOKEN } from '~server/demo/demoToken'
import { convertInLibreOffice, judgePdf, textOfPdf, toBeRun } from '~tests/conformance/outside'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { complaints } from './eyes'
import { until } from './table'

const folder = process.env.LANGBORD_TEXTS
const real =
  folder && existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith('002_')) : undefined

const strategies = [
  {
    name: 'a strategy of our own',
    path: join(import.meta.dirname, '../core/intake/strategi.txt'),
    there: true,
    title: 'Strategi for besøksvenner og frivillig hjelp',
    chapters: [
      'Innledning',
      'Frivillig hjelp',
      'Pårørende',
      'Lag og foreninger',
      'Hovedmål',
      'Strategier og tiltak',
    ],
  },
  {
    name: 'a real strategy (LANGBORD_TEXTS)',
    path: join(folder ?? '', real ?? ''),
    there: real !== undefined,
    title: 'Strategi for frivillighet',
    chapters: [
      'Innledning',
      'Frivillig innsats',
      'Pårørendearbeid',
      'Frivillig sektor',
      'Hovedmål',
      'Strategier og tiltak',
    ],
  },
] as const

const OWNER = { slug: 'marte-kvale', words: 'Marte åpner møtet med kaffe og kringle. ' }
const GUEST = { slug: 'amir-haddad', words: ' Amir føyer til at Inga Máret også skal få ordet.' }

/** Letters and signs only: lines are broken and words are hyphenated on paper. */
const squeezed = (text: string) => text.replace(/[\s\u00ad\u2010]/g, '')

const written = strategies.filter(({ there }) => there)
describe.skipIf(!hasBrowser).each(written)('$name', ({ path, title, chapters }) => {
  let app: RunningApp
  let browser: Browser
  let scratch: string
  let owner: Page
  let guest: Page
  let plan: string
  const told: string[][] = []

  beforeAll(async () => {
    app = await startApp('demo')
    browser = await launchBrowser()
    scratch = await mkdtemp(join(tmpdir(), 'langbord-strategy-'))
    owner = await comeIn(OWNER.slug)
    guest = await comeIn(GUEST.slug)
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
    await rm(scratch, { recursive: true, force: true })
  })

  async function comeIn(slug: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' })
    const [name = '', value = ''] = (await app.signIn(slug)).split('=')
    await context.addCookies([{ name, value, url: app.url }])
    const page = await context.newPage()
    told.push(complaints(page))
    return page
  }

  /** The strategy as a Word file where LibreOffice can make one, as plain text otherwise. */
  async function file(): Promise<string> {
    if (!toBeRun.libreOffice) return path
    const word = join(scratch, `${basename(path, extname(path))}.docx`)
    await writeFile(word, await convertInLibreOffice(readFileSync(path), 'txt', 'docx'))
    return word
  }

  it('is imported: the preview shows what was understood, and its chapters become sections', async () => {
    await owner.goto(`${app.url}/planer/import`)
    await owner.locator('input[type=file]').setInputFiles(await file())
    await owner.getByRole('button', { name: 'Les dokumentet' }).click()
    await owner.getByRole('heading', { name: 'Dette ble forstått' }).waitFor()
    expect(await owner.locator('.understood__title').allTextContents()).toEqual([title, ...chapters])
    const counts = await owner.locator('.counts li').allTextContents()
    expect(counts).toContain('25 tiltak')
    expect(counts).toContain('6 listepunkter')
    expect(await owner.getByLabel('Tittel på planen').inputValue()).toBe(title)
    expect(await plansOf(guest)).not.toContain(title)

    await owner.getByRole('button', { name: 'Lag planen' }).click()
    await owner.waitForURL(/\/planer\/[\w-]{36}$/)
    plan = owner.url()
    const sections = owner.locator('.sec__title')
    await sections.first().waitFor()
    const headings = await sections.allTextContents()
    expect(headings).toEqual([title, ...chapters.map((chapter, index) => `${index + 1}${chapter}`)])
    expect(await countBlocks('measure')).toBe(25)
    expect(await countBlocks('listItem')).toBe(6)
  })

  it('is a table that a second person is invited to', async () => {
    await owner.goto(`${plan}/personer`)
    await owner.getByLabel('Navn', { exact: true }).fill('Amir Haddad')
    await owner.getByLabel('E-postadresse').fill(`${GUEST.slug}@eikedal.example`)
    await owner.getByRole('radio', { name: /^Politikere/ }).check()
    await owner.getByRole('button', { name: 'Send invitasjon' }).click()
    await owner.getByText('Invitasjonen er på vei.').waitFor()

    await guest.goto(`${app.url}/demo/utboks`)
    await guest.locator('main').getByRole('link', { name: title }).first().click()
    await guest.getByRole('link', { name: /\/invitasjon\// }).click()
    await guest.getByRole('button', { name: 'Bli med' }).click()
    await guest.waitForURL(plan)
  })

  it('is written in by both at the same time, and is saved when it says so', async () => {
    await owner.goto(plan)
    const chapter = (page: Page) => page.getByRole('textbox', { name: 'Del 1, Innledning' })
    await chapter(owner).locator('p').first().click()
    await owner.keyboard.press('Control+Home')
    await chapter(guest).locator('p').first().click()
    await guest.keyboard.press('Control+End')
    const delay = 20
    await Promise.all([
      owner.keyboard.type(OWNER.words, { delay }),
      guest.keyboard.type(GUEST.words, { delay }),
    ])
    for (const page of [owner, guest]) {
      await until(async () => {
        const text = await chapter(page).innerText()
        return text.includes(OWNER.words.trim()) && text.includes(GUEST.words.trim())
      }, 'both see both texts')
    }
    for (const page of [owner, guest]) {
      const saved = page.locator('[data-save="saved"]').first()
      await saved.waitFor()
      expect(await saved.textContent()).toMatch(/^Lagret (kl. )?\d\d.\d\d$/)
    }
  })

  it.runIf(toBeRun.poppler && toBeRun.veraPdf)(
    'is taken out as a PDF that holds what both wrote, and that veraPDF finds nothing wrong with',
    async () => {
      await guest.goto(`${plan}/eksport`)
      await guest.getByRole('radio', { name: /^PDF/ }).check()
      await guest.getByRole('button', { name: 'Lag filen' }).click()
      const link = guest.getByRole('link', { name: /^Last ned .*\.pdf$/ })
      const [download] = await Promise.all([guest.waitForEvent('download'), link.click({ timeout: 60_000 })])
      expect(download.suggestedFilename()).toMatch(/\.pdf$/)
      const bytes = await readFile(await download.path())
      const text = squeezed(await textOfPdf(bytes))
      for (const words of [title, ...chapters, OWNER.words, GUEST.words]) {
        expect(text).toContain(squeezed(words))
      }
      expect(await judgePdf(bytes, ['2a', 'ua1'])).toEqual(['PASS 2a', 'PASS ua1'])
    },
  )

  it('is no trouble to the browsers', () => {
    expect(told).toEqual([[], []])
  })

  /** How many blocks of a type the made plan has, as other systems get it. */
  async function countBlocks(type: string): Promise<number> {
    const address = `${app.url}/api/v1/plans/${basename(plan)}/document`
    const answer = await fetch(address, { headers: { authorization: `Bearer ${DEMO_API_TOKEN}` } })
    const { sections } = (await answer.json()) as PlanDocument
    return sections.flatMap(({ text }) => [...blocksOf(text)]).filter((block) => block.type === type).length
  }

  /** What stands on this person's page of plans. */
  async function plansOf(page: Page): Promise<string> {
    await page.goto(`${app.url}/planer`)
    return page.locator('main').innerText()
  }
})
