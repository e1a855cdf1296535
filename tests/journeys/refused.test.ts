import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Doc } from 'yjs'
import { sit as sitAtWire } from '~tests/server/realtime/table'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import { make } from '~tests/sync/pen'
import { complaints } from './eyes'
import { press } from './hands'
import { becomeOld, comeBack, goAway, goUnheard, tellStorage, unruly } from './line'
import { type Seat, sitDown, statusField, until } from './table'
import { hostOf, openSection, planCalled } from './wire'

const FIRST = 'Oppdraget'
/** The tail of the paragraph that is split; carets may stand in it. */
const TAIL = { hasText: 'Nøkkelen', hasNotText: 'Grendene' }
const SECOND = 'Hva foreningene trenger'

describe.skipIf(!hasBrowser)('when the server says no', () => {
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

  const sit = (slug: string) => sitDown(app, browser, slug, { init: unruly })

  async function writeAtTheEnd({ page, text }: Seat, words: string, section = FIRST): Promise<void> {
    await text(section).locator('p').first().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words)
  }

  /** What «Last ned en kopi» gives. */
  async function copyOf(page: Page): Promise<string> {
    const button = page.getByRole('button', { name: 'Last ned en kopi' }).first()
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(file.suggestedFilename()).toBe(`${FIRST} – kopi.txt`)
    return readFile(await file.path(), 'utf8')
  }

  it('two who split one paragraph without contact are both shown the text that then stands twice', async () => {
    const [marte, amir] = [await sit('marte-kvale'), await sit('amir-haddad')]
    const told = complaints(marte.page)
    await writeAtTheEnd(marte, '')
    await marte.page.keyboard.press('Enter')
    await marte.page.keyboard.type('Grendene har hvert sitt hus. Nøkkelen henger hos naboen.')
    await until(async () => (await amir.text(FIRST).innerText()).includes('hos naboen.'), 'Amir has it')
    for (const { page, text } of [marte, amir]) {
      await text(FIRST).locator('p', { hasText: 'hos naboen.' }).click()
      await putCaretBefore(page, 'Nøkkelen')
    }
    for (const { page, text } of [marte, amir]) {
      await goAway(page)
      await page.keyboard.press('Enter')
      const tails = text(FIRST).locator('p', TAIL)
      await until(async () => (await tails.count()) === 1, 'the paragraph is split')
    }
    for (const { page } of [marte, amir]) await comeBack(page)
    for (const { page, text } of [marte, amir]) {
      await page.getByRole('status').filter({ hasText: 'Nå står det samme to ganger.' }).waitFor()
      await until(async () => (await text(FIRST).locator('p', TAIL).count()) === 2, 'twice')
      const ids = await text(FIRST).evaluate((root) =>
        [...root.querySelectorAll('p, h3, ul, ol, li')].map((block) => block.getAttribute('data-id')),
      )
      expect(ids.filter((id) => !id)).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    }

    // With the keyboard: to the place, which is put right, and back to the notice, which goes away.
    await tabBackTo(marte.page, 'Vis stedet')
    await marte.page.keyboard.press('Enter')
    await until(
      () =>
        marte.page.evaluate(() => {
          const anchor = getSelection()?.anchorNode
          const at = (anchor instanceof Element ? anchor : anchor?.parentElement)?.closest('p')
          return (
            document.activeElement?.matches('.ProseMirror') &&
            /^(?!.*Grendene).*Nøkkelen/.test(at?.textContent ?? '')
          )
        }) as Promise<boolean>,
      'the caret is in the second of them',
    )
    await tabBackTo(amir.page, 'Det er i orden')
    await amir.page.keyboard.press('Enter')
    await amir.page.getByText('Nå står det samme to ganger.').waitFor({ state: 'detached' })
    expect(await amir.page.evaluate(() => document.activeElement?.className)).toContain('sec')

    // Put right, it is no longer told.
    await tabBackTo(marte.page, 'Vis stedet')
    await marte.page.keyboard.press('Enter')
    await until(
      () => marte.page.evaluate(() => document.activeElement?.matches('.ProseMirror') === true),
      'the caret is in the text',
    )
    await marte.page.keyboard.press('Shift+End')
    await marte.page.keyboard.press('Delete')
    await marte.page.getByText('Nå står det samme to ganger.').waitFor({ state: 'detached' })
    await marte.untilSaved()
    expect(told.filter((line) => !line.includes('/nowhere'))).toEqual([])
    await marte.context.close()
    await amir.context.close()
  })

  it('a session that is ended elsewhere leaves the text on the screen, and it is sent after the next sign-in', async () => {
    const amir = await sit('amir-haddad')
    await writeAtTheEnd(amir, ' Før jeg ble logget ut.')
    await amir.untilSaved()
    const elsewhere = await browser.newContext({ locale: 'nb-NO' })
    await elsewhere.addCookies([cookieOf(app, await app.signIn('amir-haddad'))])
    const profile = await elsewhere.newPage()
    await profile.goto(`${app.url}/profil`)
    const others = profile.locator('li', { has: profile.getByRole('button', { name: /^Avslutt/ }) })
    for (let left = await others.count(); left > 1; left--) {
      await others.filter({ hasNotText: 'Denne' }).first().getByRole('button').click()
      await until(async () => (await others.count()) === left - 1, 'one session less')
    }

    await until(async () => (await amir.saveState()) === 'Du er logget ut', 'the header says so', 5_000)
    await amir.page.getByRole('alert').filter({ hasText: 'Du er logget ut.' }).waitFor()
    expect(await amir.page.getByText('Du er logget ut. Det du har skrevet').count()).toBe(1)
    await amir.page.keyboard.type(' Etter at jeg ble logget ut.')
    expect(await copyOf(amir.page)).toContain('Før jeg ble logget ut. Etter at jeg ble logget ut.')
    await amir.text(FIRST).locator('p').last().click({ clickCount: 3 })
    expect(await amir.page.evaluate(() => getSelection()?.toString())).toContain(
      'Etter at jeg ble logget ut.',
    )
    // A command without a session must not take the page away either.
    await (await statusField(amir.page)).selectOption('ready')
    await amir.page.getByText('så endringen ble ikke gjort').waitFor()

    await amir.context.addCookies([cookieOf(app, await app.signIn('amir-haddad'))])
    await amir.page.getByRole('button', { name: 'Jeg har logget inn, koble til igjen' }).click()
    await amir.untilSaved()
    const marte = await sit('marte-kvale')
    await until(
      async () => (await marte.text(FIRST).innerText()).includes('Etter at jeg ble logget ut.'),
      'what was written meanwhile is there',
    )
    await amir.page
      .getByRole('button', { name: /Til stede nå|Marte Kvale/ })
      .or(amir.page.locator('.outline').getByRole('img', { name: /Marte Kvale/ }))
      .first()
      .waitFor()
    await elsewhere.close()
    await amir.context.close()
    await marte.context.close()
  })

  it('a page that is too old asks to be loaded anew, and keeps what was written', async () => {
    const { page, context, ...marte } = await sit('marte-kvale')
    await marte.text(FIRST).waitFor()
    await writeAtTheEnd({ page, context, ...marte }, ' Fra en ny side.')
    await marte.untilSaved()
    await goUnheard(page)
    await page.keyboard.type(' Fra en gammel side.')
    await becomeOld(page, '0')
    await page.getByRole('alert').filter({ hasText: 'Langbord er oppdatert.' }).first().waitFor()
    expect(await marte.saveState()).toBe('Ikke lagret')
    expect(await copyOf(page)).toContain('Fra en ny side. Fra en gammel side.')
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Last siden på nytt' }).first().click(),
    ])
    await marte.untilSaved()
    const amir = await sit('amir-haddad')
    expect(await amir.text(FIRST).innerText()).toContain('Fra en ny side. Fra en gammel side.')
    await context.close()
    await amir.context.close()
  })

  it('new text under another person’s id is refused; it can be kept as a copy, and one begins afresh', async () => {
    const { id } = openSection(await planCalled(app, 'Åpne lokaler i alle grender'))
    const amir = sitAtWire(await app.signIn('amir-haddad'), hostOf(app), id, documentOf(AMIRS_CLIENT))
    await until(async () => amir.provider.synced, 'Amir is there')
    make(amir.doc, { kind: 'type', at: 1, words: ' Amirs ord.' }, () => 'amirs-ord')
    await until(async () => amir.heard.some(({ kind }) => kind === 'saved'), 'his id is bound to him')

    const { page, context, ...marte } = await sitDown(app, browser, 'marte-kvale', { init: writeAsAmir })
    await until(async () => (await marte.text(FIRST).innerText()).includes('Amirs ord.'), 'Marte has it')
    await writeAtTheEnd({ page, context, ...marte }, '')
    // At once: when the first of several keystrokes is refused, the section takes no more of them.
    await page.keyboard.insertText(' I en annens navn.')
    await until(async () => (await marte.saveState()) === 'Ikke lagret', 'the header says so')
    const told = page.getByRole('alert').filter({ hasText: 'Serveren kunne ikke ta imot endringene.' })
    await told.waitFor()
    expect(await copyOf(page)).toContain('I en annens navn.')
    expect(amir.words()).not.toContain('I en annens navn.')

    await page.evaluate(() => Object.assign(window, { writesAsHerself: true }))
    await page.getByRole('button', { name: 'Forkast og hent teksten på nytt' }).click()
    await told.waitFor({ state: 'detached' })
    await until(async () => !(await marte.text(FIRST).innerText()).includes('I en annens'), 'it is gone')
    await writeAtTheEnd({ page, context, ...marte }, ' I eget navn.')
    await marte.untilSaved()
    await until(async () => amir.words().includes('I eget navn.'), 'Amir has what she wrote')
    expect(amir.words()).not.toContain('I en annens navn.')
    amir.leave()
    await context.close()
  })

  it('a storage that fails is told in red, and the text stays; so is its recovery', async () => {
    const { page, context, ...marte } = await sit('marte-kvale')
    await writeAtTheEnd({ page, context, ...marte }, ' Lagret.')
    await marte.untilSaved()
    await tellStorage(page, 'failing')
    const state = page.locator('[data-save="storageFailing"]').first()
    await state.waitFor()
    expect(await marte.saveState()).toBe('Ikke lagret – serveren får ikke skrevet')
    expect(await state.getAttribute('class')).toContain('save--bad')
    const [red = 0, green = 0, blue = 0] = await state.evaluate((element) =>
      (getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number),
    )
    expect(red).toBeGreaterThan(Math.max(green, blue) + 60)
    await page.getByRole('alert').filter({ hasText: 'Serveren får ikke lagret akkurat nå.' }).waitFor()
    await page.keyboard.type(' Skrevet imens.')
    expect(await marte.text(FIRST).innerText()).toContain('Skrevet imens.')
    await tellStorage(page, 'ok')
    await marte.untilSaved()
    await page.getByText('Serveren får ikke lagret akkurat nå.').waitFor({ state: 'detached' })
    await context.close()
  })

  it('a command without contact says so, and the page stays', async () => {
    const { page, context, ...marte } = await sit('marte-kvale')
    await marte.text(FIRST).locator('p').first().click()
    await context.setOffline(true)
    const status = await statusField(page)
    const before = await status.inputValue()
    await status.selectOption(before === 'ready' ? 'draft' : 'ready')
    await page.getByText('Endringen ble ikke gjort.').waitFor()
    expect(await marte.text(FIRST).count()).toBe(1)
    expect(await status.inputValue()).toBe(before)
    await context.close()
  })

  it('a part that is dragged goes where it is dropped, and by the keyboard too', async () => {
    const { page, context } = await sit('marte-kvale')
    const rows = page.locator('.outline .ol-row')
    const titles = () => page.locator('.outline .ol-row .t').allTextContents()
    await page.locator('.outline .ol-row[draggable="true"]').first().waitFor()
    await page.locator('[data-live]').first().waitFor()
    const [one = '', two = ''] = await titles()
    const below = (await rows.nth(1).boundingBox())?.height ?? 0
    await rows.nth(0).dragTo(rows.nth(1), { targetPosition: { x: 20, y: below - 4 } })
    await until(async () => (await titles())[0] === two, 'the first is second')
    expect((await titles())[1]).toBe(one)

    await page.locator('.outline .ol-item', { hasText: one }).focus()
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await until(async () => (await titles())[0] === one, 'it is first again')
    await page.keyboard.press('Alt+Shift+ArrowDown')
    await until(async () => (await titles())[1] === one, 'it is second again')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(one)
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await until(async () => (await titles())[0] === one, 'it is first')
    await context.close()
  })

  it.each([
    { name: 'at 200 %', viewport: { width: 720, height: 450 } },
    { name: 'on a phone', viewport: { width: 390, height: 844 } },
  ])('the longest words fit $name, and the tools are reached by the keyboard', async ({ viewport }) => {
    const long = 'Frivillighetsmeldingsarbeidsgruppesekretariatsmedlemskapsordningsforskriftsendringsforslag'
    const seat = await sitDown(app, browser, 'marte-kvale', { viewport })
    const { page, context, text } = seat
    await page.locator('[data-live]').first().waitFor()
    const plan = new URL(page.url()).pathname
    const sectionId = await page.locator('section.sec', { hasText: SECOND }).first().getAttribute('id')
    const renamed = await page.request.post(app.url + plan, {
      headers: { origin: app.url },
      form: { intent: 'editSection', sectionId: sectionId ?? '', title: `${SECOND} ${long}`, numbered: 'on' },
    })
    expect(renamed.status()).toBe(200)
    await page.locator('.sec__title', { hasText: long }).waitFor()

    await writeAtTheEnd(seat, '')
    await page.keyboard.press('Enter')
    await page.keyboard.type(`# ${long}`)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Alt+F10')
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      )
    await until(async () => (await focused()) === 'Angre', 'the toolbar has the focus')
    for (let step = 0; step < 12 && !/Sett inn/.test(await focused()); step++)
      await page.keyboard.press('ArrowRight')
    expect(await inSight(page)).toBe(true)
    await page.keyboard.press('Enter')
    for (let step = 0; step < 12 && !/Tabell/.test(await focused()); step++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await text(FIRST).locator('table').first().waitFor()
    await page.keyboard.type(long)
    await until(
      async () => (await text(FIRST).locator('table', { hasText: long }).count()) > 0,
      'in the table',
    )
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
    await page.locator('[data-save="saved"]:visible').waitFor()
    await context.close()
  })

  it('a person who is taken out of the plan while writing is told, and keeps what was not sent', async () => {
    const [marte, amir] = [await sit('marte-kvale'), await sit('amir-haddad')]
    await writeAtTheEnd(amir, ' Sendt.')
    await amir.untilSaved()
    await goUnheard(amir.page)
    await amir.page.keyboard.type(' Aldri sendt.')
    await marte.page.goto(`${marte.page.url()}/personer`)
    await press(marte.page, 'Fjern Amir Haddad fra planen')
    await marte.page.waitForURL(/gjort=removed/)

    await until(async () => (await amir.saveState()) === 'Ikke lagret', 'the header says so', 5_000)
    await amir.page.getByRole('alert').filter({ hasText: 'du er ikke med i planen' }).first().waitFor()
    // Longer than the page waits before it fetches itself anew.
    await new Promise((later) => setTimeout(later, 1_000))
    expect(await copyOf(amir.page)).toContain('Sendt. Aldri sendt.')
    expect(await amir.text(FIRST).innerText()).toContain('Aldri sendt.')
    expect(await amir.text(FIRST).getAttribute('contenteditable')).toBe('false')
    expect((await amir.context.request.get(amir.page.url())).status()).toBe(404)
    await marte.context.close()
    await amir.context.close()
  })
})

const AMIRS_CLIENT = 424_242

function documentOf(client: number): Doc {
  const doc = new Doc()
  doc.clientID = client
  return doc
}

/** Runs in the page before its own script: every shared document there gets Amir's client id, until told otherwise. */
function writeAsAmir(): void {
  const draw = crypto.getRandomValues.bind(crypto)
  crypto.getRandomValues = <Numbers extends ArrayBufferView>(numbers: Numbers): Numbers => {
    draw(numbers)
    const isId = numbers instanceof Uint32Array && numbers.length === 1
    if (isId && !('writesAsHerself' in window)) numbers[0] = 424_242
    return numbers
  }
}

function cookieOf(app: RunningApp, cookie: string) {
  const [name = '', value = ''] = cookie.split('=')
  return { name, value, url: app.url }
}

/** Puts the caret before a word of the text that has the focus, as a click exactly there would. */
async function putCaretBefore(page: Page, word: string): Promise<void> {
  const found = await page.evaluate((sought) => {
    const texts = document.createTreeWalker(document.activeElement ?? document, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent?.indexOf(sought) ?? -1
      if (at < 0) continue
      getSelection()?.collapse(texts.currentNode, at)
      return true
    }
    return false
  }, word)
  expect(found).toBe(true)
}

/** Out of the text and backwards, to what stands above it. */
async function tabBackTo(page: Page, name: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  for (let stop = 0; stop < 10 && (await focused()) !== name; stop++) await page.keyboard.press('Shift+Tab')
  expect(await focused()).toBe(name)
}

/** Whether what has the focus is in the window. */
function inSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { top, bottom, left, right } = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
  })
}
