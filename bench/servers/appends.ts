import { randomBytes } from 'node:crypto'
import type { UpdateLog } from '~server/log/updateLog'

/** How fast the log commits: one row at a time, one after the other, and in batches of a hundred. */
export interface AppendRates {
  readonly single: number
  readonly batched: number
  /** Milliseconds. */
  readonly singleP95: number
  readonly batchedP95: number
}

/** A keystroke's update has about so many bytes. */
const UPDATE_BYTES = 24
const BATCH = 100

/** Appends for so long each way, to a section that nobody has open. */
export async function appendRates(log: UpdateLog, milliseconds: number): Promise<AppendRates> {
  await rate(log, 1, milliseconds / 4)
  const single = await rate(log, 1, milliseconds)
  const batched = await rate(log, BATCH, milliseconds)
  return { single: single.rows, singleP95: single.p95, batched: batched.rows, batchedP95: batched.p95 }
}

async function rate(log: UpdateLog, batch: number, milliseconds: number) {
  const update = { bytes: new Uint8Array(randomBytes(UPDATE_BYTES)), personId: null }
  const rows = Array.from({ length: batch }, () => ({ sectionId: 'of-the-bench', update }))
  const took: number[] = []
  const start = performance.now()
  while (performance.now() - start < milliseconds) {
    const before = performance.now()
    await log.append(rows)
    took.push(performance.now() - before)
  }
  const seconds = (performance.now() - start) / 1000
  took.sort((a, b) => a - b)
  return { rows: (took.length * batch) / seconds, p95: took[Math.floor(took.length * 0.95)] ?? 0 }
}
