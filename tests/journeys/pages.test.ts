import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { axeFindings, complaints, layoutFindings } from './eyes'

const locales = ['nb', 'nn', 'en'] as const
const widths = [1440, 390] as const

/** For all pages in one language, in milliseconds. */
const PATIENCE = 420_000

/** The plan that has something on each of its pages. */
const PLAN_TITLE = 'Frivillighetsmelding 2027–2030'
/** The one that the public is asked about, and the one whose remarks are treated. */
const ASKED_TITLE = 'Handlingsplan for besøksvenner'
const TREATED_TITLE = 'Temaplan for tilskudd og lokaler'
const DECIDED_TITLE = 'Plan for møteplasser i Eikedal'
const ADOPTED_TITLE = 'Plan for turstier og lysløyper'

describe.skipIf(!hasBrowser)('every page, for everybody', () => {
  let app: RunningApp
  let browser: Browser
  let paths: readonly string[]

  beforeAll(async () => {
    app = await startApp('demo')
    browser = await launchBrowser()
    paths = await pathsFor(await app.signIn('marte-kvale'))
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  /** The addresses that a signed-in person meets, with the ids of this run. */
  async function pathsFor(cookie: string): Promise<string[]> {
    const text = async (path: string) => (await fetch(app.url + path, { headers: { cookie } })).text()
    const post = (path: string, form: Record<string, string>) =>
      fetch(app.url + path, {
        method: 'POST',
        headers: { cookie, origin: app.url },
        body: new URLSearchParams(form),
        redirect: 'manual',
      })
    const list = await text('/planer')
    const planNamed = (title: string, among = list) =>
      new RegExp(`(/planer/[\\w-]{36})[^>]*>[^<]*${title}`).exec(among)?.[1] ?? ''
    const [plan, asked, treated, decided] = [PLAN_TITLE, ASKED_TITLE, TREATED_TITLE, DECIDED_TITLE].map(
      (title) => planNamed(title),
    )
    if (!plan || !asked || !treated || !decided) throw new Error('the demonstration lacks a plan')
    const municipality = /\/kommuner\/[\w-]{36}/.exec(list)?.[0] ?? ''
    const invited = {
      name: 'Kari Nordmann',
      email: 'kari@historielag.example',
      side: 'voluntary',
      role: 'reader',
    }
    await post(`${plan}/personer`, { intent: 'invite', organisation: '', title: '', ...invited })
    const mail = /\/demo\/utboks\/[\w-]+/.exec(await text('/demo/utboks'))?.[0] ?? ''
    const invitation = /\/invitasjon\/[\w-]+/.exec(await text(mail))?.[0] ?? ''
    const done = planNamed(ADOPTED_TITLE, await text('/planer?vis=vedtatte'))
    const measure = /apen=([\w-]{36})/.exec(await text(`${done}/tiltak`))?.[1] ?? ''
    const job = (await post(`${plan}/eksport`, { format: 'md' })).headers.get('location') ?? ''
    /** The last of such links: of the versions, the oldest, which differs from what stands now. */
    const linked = async (page: string, link: RegExp) =>
      ((await text(page)).match(link)?.at(-1) ?? '').replaceAll('&amp;', '&')
    const comparison = await linked(`${plan}/versjoner`, /\/planer\/[\w-]+\/sammenlign\?fra=[\w-]{36}[^"]*/g)
    const history = await linked(comparison, /\/planer\/[\w-]+\/avsnitt\/[\w-]+/g)
    const session = await linked(`${plan}/moter`, /\/planer\/[\w-]+\/moter\/[\w-]{36}/g)
    const remark = await linked(`${treated}/merknader`, /\/planer\/[\w-]+\/merknader\?[^"]*apen=[\w-]{36}/g)
    const division = await linked(remark, /\/planer\/[\w-]+\/merknader\/uttalelse\/[\w-]{36}/g)
    await post(`${treated}/saksframlegg`, { intent: 'make' })
    const paper = await linked(`${treated}/saksframlegg`, /\/planer\/[\w-]{36}(?=#)/g)
    const record = await linked(`${decided}/politisk`, /\/planer\/[\w-]+\/politisk\/[\w-]{36}\/protokoll/g)
    const amendment = await linked(`${decided}/politisk`, /\/planer\/[\w-]+\/politisk\/[\w-]{36}\/forslag/g)
    const passages = /name="del".*?value="([\w-]{36})"/s.exec(await text(amendment))?.[1] ?? ''
    const passage = await linked(`${amendment}?del=${passages}`, /\?del=[\w-]{36}[^"]*avsnitt=[\w-]+/g)
    const adopted = [...new Set((await text('/plan')).match(/\/plan\/[\w-]+/g))]
    const changes = await Promise.all(adopted.map((page) => linked(page, /\/plan\/[\w-]+\/endret\/[\w-]+/g)))
    const found = [
      ...[plan, municipality, mail, invitation, job, comparison, history, session],
      ...[done, measure && `${done}/tiltak?apen=${measure}`, `${paper}/personer`],
      ...[remark, division, paper, record, amendment, passage && `${amendment}${passage}`],
    ]
    expect(found.filter((path) => path === '')).toEqual([])
    const ofPlan = [
      ...['/personer', '/innstillinger', '/eksport'],
      ...['/forslag', '/versjoner', '/hvem-har-skrevet', '/moter', '/moter/nytt', '/nytt', '/logg'],
    ].map((page) => plan + page)
    const ofTreatment = ['', '/like', '/kontroll', '/oppsett', '/resultat', '/tall', '/svar'].map(
      (page) => `${treated}/merknader${page}`,
    )
    const ofConsultation = ['', '/instanser', '/uttalelser', '/registrer'].map(
      (page) => `${asked}/horing${page}`,
    )
    return [
      ...found,
      ...ofPlan,
      ...ofTreatment,
      ...ofConsultation,
      ...[
        `${treated}/saksframlegg`,
        `${municipality}/saksframlegg`,
        `${municipality}/utseende`,
        `${municipality}/utvalg`,
      ],
      ...[`${decided}/saksframlegg`, `${decided}/politisk`, `${decided}/sakspakke`],
      ...['/vedtak', '/tiltak', '/innstillinger'].map((page) => `${done}${page}`),
      '/horing/besoksvenner/pdf',
      ...['/plan', ...adopted, ...adopted.map((page) => `${page}/fil/docx`)],
      ...changes.filter((path) => path !== ''),
      `${comparison}&vis=side&alt=1`,
      '/varsler',
      '/varsler/valg',
      '/',
      '/planer',
      '/planer/ny',
      '/planer/import',
      '/profil',
      '/demo/utboks',
      '/finnes-ikke',
    ]
  }

  /** Looks at each page in every width, and tells what is wrong with which. */
  async function findings(context: BrowserContext, addresses: readonly string[], lang: string) {
    const page = await context.newPage()
    const told = complaints(page)
    const found: string[] = []
    for (const path of addresses) {
      await page.setViewportSize({ width: widths[0], height: 900 })
      await page.goto(app.url + path, { waitUntil: 'load' })
      await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined)
      const shown = await page.getAttribute('html', 'lang')
      if (shown !== lang) found.push(`${path}: in ${shown}`)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        const lines = [...(await axeFindings(page)), ...(await layoutFindings(page)), ...told.splice(0)]
        found.push(...lines.map((line) => `${path} at ${width}: ${line}`))
      }
    }
    await page.close()
    return found
  }

  it.each(locales)(
    'has nothing that axe, a small screen or a thumb would stumble over, in %s',
    async (locale) => {
      const context = await browser.newContext()
      await context.addCookies([{ name: 'langbord_locale', value: locale, url: app.url }])
      const visitor = await findings(
        context,
        ['/', '/plan', '/logg-inn', '/logg-inn/sendt', '/logg-inn/lenke/x'],
        locale,
      )

      const [name = '', value = ''] = (await app.signIn('marte-kvale')).split('=')
      await context.addCookies([{ name, value, url: app.url }])
      await context.request.post(`${app.url}/sprak`, { form: { locale }, headers: { origin: app.url } })
      const person = await findings(context, paths, locale)
      await context.close()
      expect([...visitor, ...person]).toEqual([])
    },
    PATIENCE,
  )

  it('has the same care for the page where an empty installation is taken into use', async () => {
    const empty = await startApp('production')
    try {
      for (const width of widths) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'nb-NO' })
        const page = await context.newPage()
        await page.goto(empty.url)
        expect(new URL(page.url()).pathname).toBe('/forste-gang')
        expect([...(await axeFindings(page)), ...(await layoutFindings(page))]).toEqual([])
        await context.close()
      }
    } finally {
      await empty.close()
    }
  })

  it('keeps to the screen at twice the size of text, and on the narrowest phone', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const [name = '', value = ''] = (await app.signIn('marte-kvale')).split('=')
    await context.addCookies([{ name, value, url: app.url }])
    const page = await context.newPage()
    const sideways: string[] = []
    for (const path of paths) {
      await page.goto(app.url + path, { waitUntil: 'load' })
      for (const width of [720, 320]) {
        await page.setViewportSize({ width, height: 640 })
        const layout = await layoutFindings(page)
        sideways.push(
          ...layout.filter((line) => line.includes('too wide')).map((line) => `${path} at ${width}: ${line}`),
        )
      }
    }
    await context.close()
    expect(sideways).toEqual([])
  })
})
