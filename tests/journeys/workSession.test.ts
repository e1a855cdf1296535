/** A work session from the call to the mailed record: two people, their browsers, and the mails that reach them. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { axeFindings, complaints, layoutFindings } from './eyes'
import { press } from './hands'
import { eventIn, openMailbox, type CaughtMail } from './mailbox'
import { until } from './table'

const OWNER = { name: 'Åse Bø', email: 'ase.bo@eikedal.example' }
const GUEST = { name: 'Amir Haddad', email: 'amir.haddad@eikedal.example' }
const WORDS = 'Skolene åpnes om kvelden.'

describe.skipIf(!hasBrowser)('a work session', () => {
  let mailbox: Awaited<ReturnType<typeof openMailbox>>
  let app: RunningApp
  let browser: Browser
  let owner: Page
  let guest: Page
  let plan: string
  let session: string
  let section: string
  const told: string[][] = []

  beforeAll(async () => {
    mailbox = await openMailbox()
    app = await startApp('production', { SMTP_URL: mailbox.url })
    browser = await launchBrowser()
    owner = await newPage()
    guest = await newPage()
    await comeIn()
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
    await mailbox.close()
  })

  async function newPage(): Promise<Page> {
    const context: BrowserContext = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'nb-NO',
    })
    const page = await context.newPage()
    told.push(complaints(page))
    return page
  }

  const mailsTo = ({ email }: { email: string }, about: RegExp) =>
    mailbox.received.filter(({ to, subject }) => to === email && about.test(subject))

  async function mailTo(person: { email: string }, about: RegExp, nth = 0): Promise<CaughtMail> {
    await until(() => Promise.resolve(mailsTo(person, about).length > nth), `a mail: ${about}`)
    return mailsTo(person, about)[nth] as CaughtMail
  }

  /** The owner makes the municipality and a plan; the guest follows the invitation in their mail. */
  async function comeIn() {
    const code = /"code":"([A-Z2-9]{12})"/.exec(app.output())?.[1] ?? ''
    await owner.goto(app.url)
    await owner.getByLabel('Engangskode').fill(code)
    await owner.getByLabel('Kommunens navn').fill('Eikedal kommune')
    await owner.getByLabel('Navnet ditt').fill(OWNER.name)
    await owner.getByLabel('E-postadressen din').fill(OWNER.email)
    await owner.getByRole('button', { name: 'Ta i bruk' }).click()
    await owner.waitForURL('**/planer')
    await owner.goto(`${app.url}/planer/ny`)
    await owner.getByLabel('Tittel').fill('Sammen i Eikedal')
    await owner.getByRole('button', { name: /^Lag planen/ }).click()
    await owner.waitForURL(/\/planer\/[\w-]{36}$/)
    plan = owner.url()

    await owner.goto(`${plan}/personer`)
    await owner.getByLabel('Navn', { exact: true }).fill(GUEST.name)
    await owner.getByLabel('E-postadresse').fill(GUEST.email)
    await owner.getByRole('radio', { name: /^Politikere/ }).check()
    await owner.getByRole('button', { name: 'Send invitasjon' }).click()
    const { text } = await mailTo(GUEST, /^Invitasjon/)
    await guest.goto(/http:\/\/\S+\/invitasjon\/\S+/.exec(text)?.[0] ?? '')
    await guest.getByRole('button', { name: 'Bli med' }).click()
    await guest.waitForURL(plan)
  }

  async function isForEverybody(page: Page) {
    const found = async () =>
      [...(await axeFindings(page)), ...(await layoutFindings(page))].filter(
        // The outline that the plan began with has headings for people to fill.
        (line) => !line.startsWith('empty-heading'),
      )
    expect(await found()).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await found()).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
  }

  it('is called, and stands in the calendars of those who are invited', async () => {
    await owner.goto(`${plan}/moter`)
    await owner.getByRole('link', { name: 'Kall inn til arbeidsmøte' }).click()
    await owner.getByLabel('Tittel', { exact: true }).fill('Møte om lokaler')
    await owner.getByLabel('Dato').fill('2027-06-01')
    await owner.getByLabel('Sted').fill('Rådhuset; sal 1')
    await owner.getByLabel('Sak 1: tittel').fill('Velkommen')
    await owner.getByLabel('Sak 2: tittel').fill('Lokaler')
    await owner.getByLabel('Sak 2: del av planen').selectOption({ index: 3 })
    await owner.getByLabel('Sak 2: minutter').fill('20')
    section = await owner.getByLabel('Sak 2: del av planen').inputValue()
    await isForEverybody(owner)
    await owner.getByRole('button', { name: 'Send innkallingen' }).click()
    await owner.getByText('Innkallingen er sendt.').waitFor()
    session = owner.url().replace(/\?.*/, '')

    const called = eventIn(await mailTo(GUEST, /^Arbeidsmøte: Møte om lokaler/))
    expect(called).toMatchObject({ method: 'REQUEST', sequence: 0, location: 'Rådhuset; sal 1' })
    expect(called.start).toEqual(new Date('2027-06-01T16:00:00Z'))
    await isForEverybody(owner)
  })

  it('moves in the calendars when its time is another', async () => {
    await owner.getByRole('link', { name: 'Endre' }).click()
    await owner.getByLabel('Klokkeslett').fill('19:30')
    await owner.getByRole('button', { name: 'Lagre endringene' }).click()
    await owner.getByText('Arbeidsmøtet er endret.').waitFor()
    const [before, after] = [await mailTo(GUEST, /^Arbeidsmøte/), await mailTo(GUEST, /^Endret/)].map(eventIn)
    expect(after).toMatchObject({ method: 'REQUEST', sequence: 1, uid: before?.uid })
    expect(after?.start).toEqual(new Date('2027-06-01T17:30:00Z'))
  })

  it('starts by keyboard, and the item at hand is on every screen without a reload', async () => {
    await guest.goto(plan)
    await guest.locator('[data-save=saved]').first().waitFor()
    await owner.goto(session)
    await press(owner, 'Start arbeidsmøtet')
    await owner.getByText('Arbeidsmøtet er i gang.').waitFor()
    const bar = guest.getByRole('region', { name: 'Arbeidsmøtet som pågår' })
    await bar.getByText('Arbeidsmøte: punkt 1 av 2, «Velkommen»').waitFor()
    await press(owner, 'Neste sak')
    await bar.getByText('Arbeidsmøte: punkt 2 av 2, «Lokaler»').waitFor()
    expect(await bar.getByRole('timer').textContent()).toMatch(/min igjen/)
    await isForEverybody(guest)
    await owner.getByText('Til stede (2)').waitFor()
  })

  it('leads those who choose to follow, until they let go', async () => {
    const text = await owner.context().newPage()
    await text.goto(plan)
    await text.locator('[data-save=saved]').first().waitFor()
    await text.getByRole('button', { name: 'Følg meg' }).click()
    await guest.getByRole('button', { name: `Følg ${OWNER.name}` }).click()
    await text.getByRole('link', { name: 'Gå til delen' }).click()
    const top = () =>
      guest.locator(`[id="${section}"]`).evaluate((element) => element.getBoundingClientRect().top)
    await until(async () => Math.abs(await top()) < 300, 'the guest is taken along')
    await guest.keyboard.press('Escape')
    await guest.getByRole('button', { name: `Følg ${OWNER.name}` }).waitFor()
    await text.close()
  })

  it('keeps notes that two have open, and shows the text on the wall as it is written', async () => {
    await guest.goto(session)
    await owner.getByRole('textbox', { name: 'Dette ble avklart' }).first().fill(WORDS)
    const theirs = guest.getByRole('textbox', { name: 'Dette ble avklart' }).first()
    await until(async () => (await theirs.inputValue()) === WORDS, 'the decision comes by itself')

    const wall = await guest.context().newPage()
    await wall.goto(`${session}/storskjerm`)
    await isForEverybody(wall)
    await owner.goto(plan)
    const text = owner.locator(`[id="${section}"] .ProseMirror`)
    await owner.locator(`.outline a[href$="${section}"]`).click()
    await text.click()
    await owner.keyboard.press('Control+End')
    await owner.keyboard.press('Enter')
    await owner.keyboard.type(WORDS)
    await wall.getByText(WORDS).waitFor()
    await wall.close()
    await owner.locator('[data-save=saved]').first().waitFor()
  })

  it('ends in a record of who was there, what was changed and what was decided', async () => {
    await owner.goto(session)
    await owner.locator('summary', { hasText: 'Avslutt arbeidsmøtet' }).click()
    await owner.getByRole('button', { name: 'Avslutt arbeidsmøtet' }).click()
    const record = guest.getByRole('article', { name: 'Referat' })
    await record.waitFor()
    const text = await record.innerText()
    for (const words of [GUEST.name, OWNER.name, `Avklart: ${WORDS}`, '+4 −0 ord'])
      expect(text).toContain(words)
    await owner.locator('summary', { hasText: 'Rett referatet' }).click()
    await owner.getByLabel('Merknad til «Hva som står igjen»').fill('<b>Neste møte</b> er i juni.')
    await owner.getByRole('button', { name: 'Lagre merknadene' }).click()
    await record.getByText('<b>Neste møte</b> er i juni.').waitFor()
    await isForEverybody(owner)
  })

  it('is mailed to those who were invited or present, once', async () => {
    await owner.getByRole('button', { name: 'Send referatet på e-post' }).click()
    await owner.getByText('Referatet er på vei.').waitFor()
    for (const person of [OWNER, GUEST]) {
      const { text } = await mailTo(person, /^Referat: Møte om lokaler/)
      expect(text).toContain(`Lokaler: ${WORDS}`)
    }
    expect(await owner.getByRole('button', { name: 'Send referatet på e-post' }).count()).toBe(0)
    expect(mailsTo(GUEST, /^Referat/)).toHaveLength(1)
  })

  it('is no trouble to the browsers', () => {
    expect(told).toEqual([[], []])
  })
})
