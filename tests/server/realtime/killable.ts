/** A server process to kill: the realtime part on the database that the environment names. Says its address on stdout. */
import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { connectDatabase } from '~server/db/open'
import { openUpdateLog } from '~server/log/openLog'
import { openRelay } from '~server/relay/openRelay'
import { openTextWork } from '~server/text/textWork'
import { serveNode } from './serveNode'

const logger = pino({ level: 'silent' })
const config = { databaseUrl: process.env.DATABASE_URL || undefined, dataDir: process.env.DATA_DIR ?? '' }

const { db } = await connectDatabase(config)
const work = openTextWork({ logger })
const node = randomUUID()
const log = await openUpdateLog({ config, logger, now: () => new Date(), work, node })
const relay = await openRelay({ config, logger })
const { address } = await serveNode({ db, log, relay, work, node, logger })
process.stdout.write(`${address}\n`)
