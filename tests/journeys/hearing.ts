/** The shortest consultation there is: one invited, one answer, and the deadline has passed. */
import type { Browser, Page } from 'playwright-core'
import type { ConnectedDatabase } from '~server/db/open'
import type { RunningApp } from '~tests/setup/app'
import { complaints } from './eyes'
import { until } from './table'

interface Asked {
  readonly app: RunningApp
  readonly browser: Browser
  readonly database: ConnectedDatabase
  /** Signed in as an owner of the plan. */
  readonly caseworker: Page
  /** The plan's address. */
  readonly plan: string
}

/**
 * Opens a consultation of the plan, answers it as a private person who comments on its second paragraph, and closes it.
 *
 * @returns what the browser of the one who answered complained about
 */
export async function hearOneAnswer(
  { app, browser, database, caseworker, plan }: Asked,
  words: string,
): Promise<string[]> {
  await caseworker.goto(`${plan}/horing`)
  await caseworker.getByRole('button', { name: 'Forbered høringen' }).click()
  await caseworker.getByRole('link', { name: 'Velg hvem som inviteres' }).click()
  await caseworker.getByText('Noen som ikke står i registeret').click()
  await caseworker.getByLabel('Navn', { exact: true }).fill('Eikedal turlag')
  await caseworker.getByLabel(/^E-postadresse/).fill('turlaget@lag.example')
  await caseworker.getByRole('button', { name: 'Inviter', exact: true }).click()
  await caseworker.getByText('Listen har fått en til.').waitFor()
  await caseworker.getByRole('link', { name: 'Tilbake til høringen' }).click()
  await caseworker.getByRole('button', { name: 'Åpne høringen nå' }).click()
  await caseworker.getByText('Høringen er åpen, og brevene er på vei.').waitFor()
  const address = await caseworker.getByRole('link', { name: 'Se den åpne siden' }).getAttribute('href')
  const publicPage = new URL(address ?? '', app.url).href

  const citizen = await browser.newPage({ locale: 'nb-NO' })
  const told = complaints(citizen)
  await citizen.goto(publicPage)
  await citizen
    .getByRole('link', { name: /^Kommenter avsnittet/ })
    .nth(1)
    .click()
  await citizen.getByLabel('Hva mener du?').fill(words)
  await citizen.getByRole('button', { name: 'Legg til i uttalelsen' }).click()
  await citizen.getByRole('link', { name: 'Se og send' }).first().click()
  await citizen.getByRole('radio', { name: /^Meg selv, uten navn/ }).check()
  await citizen.getByLabel('Navn', { exact: true }).fill('Kari Nordmann')
  await citizen.getByLabel('E-post').fill('kari@post.example')
  await citizen.getByRole('button', { name: 'Send uttalelsen' }).click()
  await citizen.waitForURL(/gjort=sent/)
  await citizen.close()

  await database.db.consultation.updateMany({
    where: { name: new URL(publicPage).pathname.split('/').at(-1) ?? '' },
    data: { endsAt: new Date(Date.now() - 1000), deadlineOn: '2020-01-01' },
  })
  const closed = async () => {
    await caseworker.goto(`${plan}/merknader/resultat`)
    return caseworker.getByRole('button', { name: 'Åpne siden for alle' }).isVisible()
  }
  await until(closed, 'the consultation is closed', 90_000)
  return told
}
