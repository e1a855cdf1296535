/** A server process to kill: the realtime part on the database that the environment names. Says its address on stdout. */
import pino from 'pino'
import { openDatabase } from '~server/db/open'
import { openUpdateLog } from '~server/log/openLog'
import { openRelay } from '~server/relay/openRelay'
import { serveNode } from './serveNode'

const logger = pino({ level: 'silent' })
const config = { databaseUrl: process.env.DATABASE_URL || undefined, dataDir: process.env.DATA_DIR ?? '' }
const { db } = await openDatabase(config)
const log = await openUpdateLog({ config, logger, now: () => new Date() })
const relay = await openRelay({ config, logger })
const { address } = await serveNode({ db, log, relay, logger })
process.stdout.write(`${address}\n`)
