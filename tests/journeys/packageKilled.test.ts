/** The process dies while the package is made, and again while it is sent: it is made once, and every message arrives once. */
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, type ConnectedDatabase } from '~server/db/open'
import { startApp, type RunningApp } from '~tests/setup/app'
import { hasBrowser, launchBrowser } from '~tests/setup/browser'
import type { Browser, Page } from 'playwright-core'
import { until } from './table'

const PLAN = 'Plan for turstier og lysløyper'
/** A dead process keeps its work for so long before another takes it up. */
const PATIENCE = 120_000

describe.skipIf(!hasBrowser)('a package whose process is killed', () => {
  let app: RunningApp
  let browser: Browser
  let page: Page
  let archive: Server
  let plan: string
  /** What the archive took, by key, in order; a key that comes again is the same message. */
  const taken: string[] = []
  /** Called when a message has come and is not answered yet. */
  let onMessage = (): Promise<void> => Promise.resolve()

  beforeAll(async () => {
    archive = createServer((request, response) => {
      const key = String(request.headers['idempotency-key'])
      request.resume().on('end', async () => {
        if (!taken.includes(key)) taken.push(key)
        await onMessage()
        response.end(`mottatt ${key}`)
      })
    })
    await new Promise<void>((listening) => archive.listen(0, '127.0.0.1', listening))
    const { port } = archive.address() as AddressInfo
    app = await startApp('demo', { ARCHIVE_URL: `http://127.0.0.1:${port}/parts` })
    browser = await launchBrowser()
    const context = await browser.newContext({ locale: 'nb-NO' })
    const [name = '', value = ''] = (await app.signIn('marte-kvale')).split('=')
    await context.addCookies([{ name, value, url: app.url }])
    page = await context.newPage()
    const { id } = await asked((db) => db.plan.findFirstOrThrow({ where: { title: PLAN } }))
    plan = `${app.url}/planer/${id}`
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
    archive.close()
  })

  /** Asks the database, and leaves it: it has to be let go of when a process starts. */
  async function asked<Answer>(ask: (db: ConnectedDatabase['db']) => Promise<Answer>): Promise<Answer> {
    const { db, close } = await connectDatabase({ databaseUrl: undefined, dataDir: app.dataDir })
    return ask(db).finally(close)
  }
  const dispatches = () => asked((db) => db.dispatch.findMany())
  const killed = async () => {
    await app.kill()
    await app.start()
  }
  const untilShown = (words: string) =>
    until(
      async () => {
        await page.goto(`${plan}/sakspakke`)
        return page.getByRole('status').filter({ hasText: words }).first().isVisible()
      },
      words,
      PATIENCE,
    )

  it('is made by the process that comes after, once and whole', async () => {
    await page.goto(`${plan}/sakspakke`)
    await page.getByRole('button', { name: 'Lag en ny pakke' }).click()
    await until(
      async () => (await asked((db) => db.job.count({ where: { state: 'running', kind: 'dispatch' } }))) > 0,
      'it is being made',
    )
    await killed()
    await untilShown('Klar til å sendes')
    expect(await dispatches()).toHaveLength(1)
    const file = page.getByRole('link', { name: 'Last ned pakken' })
    const fetched = await page.request.get(app.url + ((await file.getAttribute('href')) ?? ''))
    const files = unzipSync(await fetched.body())
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as {
      files: { name: string; sha256: string }[]
    }
    for (const { name, sha256 } of manifest.files)
      expect([
        name,
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      ]).toEqual([name, sha256])
  })

  it('is sent on from where it was, and every message is received once', async () => {
    let isDead = false
    onMessage = async () => {
      if (taken.length < 2 || isDead) return
      isDead = true
      await app.kill()
    }
    await page.getByRole('button', { name: 'Send pakken' }).click()
    await until(() => Promise.resolve(isDead), 'it died with its second message on the way')
    await app.start()
    await untilShown('Sendt')
    const [dispatch] = await dispatches()
    const receipts = Object.values(dispatch?.receipts as Record<string, { receipt: string }>)
    expect(receipts.map(({ receipt }) => receipt)).toEqual(taken.map((key) => `mottatt ${key}`))
    expect(taken.length).toBeGreaterThan(2)
  })
})
