/**
 * A process to kill while it folds section "a" of the database that the environment names. Between reading and
 * folding it appends one update, when the first fold is done another; then it goes on folding. It says on stdout how far
 * it has come, and stops where it was told to. A fold that fails is tried again.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { openUpdateLog } from '~server/log/openLog'
import { foldText } from '~server/text/fold'

const { DATABASE_URL, DATA_DIR = '', STOP_AT, UPDATES = '[]' } = process.env
const [whileFolding = '', whileReplacing = ''] = JSON.parse(UPDATES) as string[]

async function reached(step: string): Promise<void> {
  process.stdout.write(`${step}\n`)
  if (step === STOP_AT) await sleep(60_000)
}

const append = (base64: string) =>
  log.append([{ sectionId: 'a', update: { bytes: Buffer.from(base64, 'base64'), personId: 'ola' } }])

const appendWhileReplacing = () => void append(whileReplacing).then(() => reached('appended while replacing'))
let isFirst = true

const log = await openUpdateLog({
  config: { databaseUrl: DATABASE_URL || undefined, dataDir: DATA_DIR },
  logger: pino({ level: 'silent' }),
  now: () => new Date(),
  node: 'killed',
  work: {
    async fold(state, rows) {
      await reached('read')
      await append(whileFolding)
      await reached('appended while folding')
      const folded = foldText(state, rows)
      await reached('folded')
      if (isFirst) setTimeout(appendWhileReplacing, 100)
      isFirst = false
      return folded
    },
  },
})
await reached('opened')
while (!(await log.compact('a').catch(() => null))) {
  await reached('failed')
  await sleep(20)
}
await reached('replaced')
