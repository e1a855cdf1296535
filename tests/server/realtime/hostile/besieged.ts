/**
 * A server process to be attacked: the realtime part on the database that the environment names. Says its address
 * when it is ready, and what it has become whenever it is asked.
 */
import { randomUUID } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { connectDatabase } from '~server/db/open'
import { openUpdateLog } from '~server/log/openLog'
import { openRelay } from '~server/relay/openRelay'
import { openTextWork } from '~server/text/textWork'
import { serveNode, type NodeParts } from '../serveNode'

/** What the attacked server has that others have not. */
export type SiegeOptions = Pick<NodeParts, 'limits' | 'patienceMs'>

/** What the process takes, in megabytes; its event loop in milliseconds. */
export interface Vitals {
  /** Objects and buffers that are in use, after a garbage collection. */
  readonly held: number
  /** Most that the process took from the machine since the last question, garbage included. */
  readonly peak: number
  /** The longest that anybody had to wait for their turn since the last question. */
  readonly worstDelay: number
  readonly rooms: number
  readonly connections: number
}

const SAMPLE_MS = 20
const MEGABYTE = 1024 * 1024

const logger = pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' })
const config = { databaseUrl: process.env.DATABASE_URL || undefined, dataDir: process.env.DATA_DIR ?? '' }
const { db } = await connectDatabase(config)
const work = openTextWork({ logger })
const node = randomUUID()
const log = await openUpdateLog({ config, logger, now: () => new Date(), work, node })
const relay = await openRelay({ config, logger })
const { patienceMs, limits } = JSON.parse(process.env.SIEGE ?? '{}') as SiegeOptions
const { address, realtime } = await serveNode({
  db,
  log,
  relay,
  work,
  node,
  logger,
  idleMs: 200,
  patienceMs,
  limits,
})

let peak = 0
setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), SAMPLE_MS)
const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()

async function vitals(): Promise<Vitals> {
  const worstDelay = delay.max / 1e6
  const highest = Math.max(peak, process.memoryUsage.rss())
  for (let times = 0; times < 3; times += 1) {
    globalThis.gc?.()
    await sleep(20)
  }
  const { heapUsed, external } = process.memoryUsage()
  peak = process.memoryUsage.rss()
  // Collecting garbage took the process' time, which is the question's fault.
  delay.reset()
  return {
    held: (heapUsed + external) / MEGABYTE,
    peak: highest / MEGABYTE,
    worstDelay,
    ...realtime.count(),
  }
}

process.on('message', () => void vitals().then((answer) => process.send?.(answer)))
process.on('disconnect', () => process.exit())
process.send?.(address)
