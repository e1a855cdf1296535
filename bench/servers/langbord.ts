/**
 * Langbord's own server as it is measured: the real door, sessions, rights, limits and log on a real database.
 * Pages are left out; they take no part in what is measured.
 */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import pino from 'pino'
import { buildDeps } from '~server/buildDeps'
import { readConfig } from '~server/config'
import { openDatabase } from '~server/db/open'
import { appendRates } from './appends'
import { seatPeople, type Seating } from './seats'

const config = readConfig(process.env, 'production')
const logger = pino({ level: config.logLevel }, pino.destination(2))
const database = await openDatabase(config)
const seating = process.env.BENCH_SEATING
const cookies = seating ? await seatPeople(database.db, JSON.parse(seating) as Seating) : []
const deps = await buildDeps({ config, logger, database, now: () => new Date(), newId: randomUUID })
const server = createServer((_request, response) => response.end('a page'))
deps.realtime.attach(server)

process.on(
  'message',
  async ({ id, ask, milliseconds }: { id: number; ask: string; milliseconds?: number }) => {
    if (ask === 'rooms') process.send?.({ id, answer: deps.realtime.count().rooms })
    if (ask === 'appends') process.send?.({ id, answer: await appendRates(deps.log, milliseconds ?? 1_000) })
  },
)
process.on('SIGTERM', async () => {
  await deps.close()
  await database.close()
  process.exit(0)
})
server.listen(config.port, '127.0.0.1', () => process.send?.({ cookies }))
