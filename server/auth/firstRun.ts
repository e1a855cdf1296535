/** The first run: an empty installation is opened once, by whoever can read its log. */
import { randomInt } from 'node:crypto'
import { Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { hashSecret } from './secrets'

/** Letters and digits that are not mistaken for one another. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const CODE_LENGTH = 12

const CODE_HASH = 'firstRun.codeHash'
const CLOSED_AT = 'firstRun.closedAt'

/**
 * Called at every start. While there is no municipality it makes a new one-time code, of which only the hash is
 * kept, and answers it for the log; earlier codes no longer work. Null once the installation is in use.
 */
export async function prepareFirstRun(deps: Pick<Deps, 'db'>): Promise<string | null> {
  if (!(await isOpen(deps.db))) {
    await deps.db.setting.deleteMany({ where: { key: CODE_HASH } })
    return null
  }
  const code = Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  const value = hashSecret(code)
  await deps.db.setting.upsert({
    where: { key: CODE_HASH },
    create: { key: CODE_HASH, value },
    update: { value },
  })
  return code
}

/** Whether the installation still waits for its first municipality. */
export async function isOpen(db: Transaction): Promise<boolean> {
  const closed = await db.setting.findUnique({ where: { key: CLOSED_AT } })
  return closed === null && (await db.municipality.count()) === 0
}

/**
 * Uses the code up and closes the first run for ever.
 *
 * @throws Refusal `firstRun.wrongCode`; `firstRun.closed` when the installation is in use, whatever the code
 */
export async function useCode(tx: Transaction, code: string, now: Date): Promise<void> {
  const tidy = code.toUpperCase().replace(/[^A-Z0-9]/g, '')
  // Deleting is the claim: of two who send the right code at once, one gets it.
  const used = await tx.setting.deleteMany({ where: { key: CODE_HASH, value: hashSecret(tidy) } })
  if (!(await isOpen(tx))) throw new Refusal('firstRun.closed')
  if (used.count !== 1) throw new Refusal('firstRun.wrongCode')
  await tx.setting.create({ data: { key: CLOSED_AT, value: now.toISOString() } })
}
