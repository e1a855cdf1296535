/** What the user guide shows: for each picture where it is taken, by whom, and what is done on the page before. */
import type { Page } from 'playwright-core'

export interface Scene {
  /** The picture's name in `docs/images`. */
  readonly name: string
  /** Who looks, by their slug in the demonstration. */
  readonly person: string
  /** The plan by its title, where it is another than the one that most are taken in. */
  readonly plan?: string
  /** The list of plans in which it stands, where it is another than that of those that are worked on. */
  readonly list?: string
  /** Behind the address of the plan; or an address of its own, from the root. */
  readonly path: string
  readonly size: { readonly width: number; readonly height: number }
  /** The part of the window that is shown; all of it where nothing is said. */
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Brings the page to what is to be seen. */
  readonly prepare?: (page: Page) => Promise<void>
}

const wide = { width: 1280, height: 760 }
/** The text and its margin, without what frames them. */
const textAndMargin = {
  size: { width: 1440, height: 800 },
  clip: { x: 300, y: 120, width: 1120, height: 560 },
}
const phone = { width: 390, height: 780 }
/** The plan that the public is asked about, and the one whose remarks are treated. */
const asked = 'Handlingsplan for besøksvenner'
const treated = 'Temaplan for tilskudd og lokaler'
/** The one that the council has adopted. */
const adopted = 'Plan for turstier og lysløyper'

/** Goes to a section by the outline, where its text becomes live. */
const goTo = (title: string) => async (page: Page) => {
  await page.locator('.outline a', { hasText: title }).first().click()
  await page.getByRole('textbox', { name: new RegExp(`, ${title}$`) }).waitFor()
}

const follow = (link: string) => (page: Page) => page.getByRole('link', { name: link }).first().click()

export const scenes: readonly Scene[] = [
  {
    name: 'comments',
    person: 'marte-kvale',
    path: '',
    ...textAndMargin,
    clip: { ...textAndMargin.clip, height: 460 },
    async prepare(page) {
      await goTo('Lokaler som står åpne')(page)
      await page.locator('mark.anchor', { hasText: 'Lokalene er åpne' }).click()
      await page.locator('.rail .thread[data-open]').waitFor()
      await page.mouse.wheel(0, 90)
    },
  },
  {
    name: 'proposal',
    person: 'marte-kvale',
    path: '',
    ...textAndMargin,
    async prepare(page) {
      await goTo('Tilskudd det går an å forstå')(page)
      await page.locator('.rail .proposal', { hasText: 'Berit Myhre' }).click()
      await page.locator('.proposed-ins').first().waitFor()
    },
  },
  {
    name: 'competing',
    person: 'marte-kvale',
    path: '',
    ...textAndMargin,
    async prepare(page) {
      await goTo('Rammevilkår')(page)
      await page.locator('.rail .proposal', { hasText: 'Yusuf Ali' }).click()
      await page.locator('.rail .proposal[data-open]').waitFor()
      await page.mouse.wheel(0, -170)
    },
  },
  { name: 'proposals', person: 'marte-kvale', path: '/forslag', size: wide },
  { name: 'versions', person: 'marte-kvale', path: '/versjoner', size: wide },
  {
    name: 'comparison',
    person: 'marte-kvale',
    path: '/versjoner',
    size: wide,
    async prepare(page) {
      await follow('Sammenlign med nå: «Da arbeidsmøtet begynte»')(page)
      await page.locator('.diff').first().waitFor()
      await page.mouse.wheel(0, 260)
    },
  },
  {
    name: 'history',
    person: 'marte-kvale',
    path: '',
    ...textAndMargin,
    async prepare(page) {
      await goTo('Lokaler som står åpne')(page)
      await page.locator('mark.anchor', { hasText: 'Lokalene er åpne' }).click()
      await page.getByRole('button', { name: 'Hvem har endret avsnittet' }).click()
      await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    },
  },
  { name: 'authors', person: 'marte-kvale', path: '/hvem-har-skrevet', size: wide },
  {
    name: 'record',
    person: 'marte-kvale',
    path: '/moter',
    size: wide,
    prepare: follow('Arbeidsmøte om lokaler'),
  },
  { name: 'inbox', person: 'marte-kvale', path: '/varsler', size: wide },
  { name: 'consultation', person: 'marte-kvale', plan: asked, path: '/horing', size: wide },
  { name: 'public-page', person: 'marte-kvale', path: '/horing/besoksvenner', size: wide },
  {
    name: 'public-phone',
    person: 'marte-kvale',
    path: '/horing/besoksvenner#teksten',
    size: phone,
  },
  {
    name: 'remarks',
    person: 'marte-kvale',
    plan: treated,
    path: '/merknader',
    size: { width: 1280, height: 1000 },
    async prepare(page) {
      await page.locator('table.remarks tbody a').first().click()
      await page.waitForURL(/apen=/)
      await page.waitForLoadState('networkidle')
      await page.locator('table.remarks').evaluate((table) => table.scrollIntoView())
    },
  },
  { name: 'figures', person: 'marte-kvale', plan: treated, path: '/merknader/tall', size: wide },
  { name: 'resolution', person: 'marte-kvale', plan: adopted, list: 'vedtatte', path: '/vedtak', size: wide },
  {
    name: 'measures',
    person: 'marte-kvale',
    plan: adopted,
    list: 'vedtatte',
    path: '/tiltak',
    size: { width: 1280, height: 1000 },
    async prepare(page) {
      await page.getByRole('link', { name: /^Følg opp: .*Turvenner/ }).click()
      await page.getByRole('button', { name: 'Lagre status' }).waitFor()
      await page.getByRole('table').evaluate((table) => table.scrollIntoView({ block: 'center' }))
    },
  },
  {
    name: 'news',
    // Whoever has been away for a while.
    person: 'silje-bakken',
    path: '',
    size: wide,
    async prepare(page) {
      await page.getByRole('link', { name: 'Vis', exact: true }).first().click()
      await page.locator('.diff').first().waitFor()
    },
  },
  {
    name: 'threads-phone',
    person: 'marte-kvale',
    path: '',
    size: phone,
    async prepare(page) {
      await page
        .getByRole('button', { name: /^Tråder/ })
        .last()
        .click()
      await page.getByRole('dialog').locator('.thread').first().waitFor()
    },
  },
  {
    // Last, because it leaves the plan with a meeting that goes on.
    name: 'work-session',
    person: 'marte-kvale',
    path: '/moter/nytt',
    size: { width: 1280, height: 1040 },
    async prepare(page) {
      await page.getByLabel('Tittel', { exact: true }).fill('Arbeidsmøte om lokaler')
      await page.getByLabel('Sted').fill('Formannskapssalen, rådhuset')
      await page.getByLabel('Sak 1: tittel').fill('Velkommen')
      await page.getByLabel('Sak 2: tittel').fill('Hvem skal ha nøkkel?')
      await page.getByLabel('Sak 2: del av planen').selectOption({ index: 6 })
      await page.getByRole('button', { name: 'Send innkallingen' }).click()
      await page.getByRole('button', { name: 'Start arbeidsmøtet' }).click()
      await page.getByText('Arbeidsmøtet er i gang.').waitFor()
      await page.getByRole('textbox', { name: 'Notater' }).first().fill('Alle ønsket velkommen.')
      await page.getByText('Lagret', { exact: true }).first().waitFor()
      await page.evaluate(() => window.scrollTo(0, 0))
    },
  },
]
