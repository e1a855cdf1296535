/** Counts tries in the database, so that a limit holds across restarts and for several processes. */
import { Refusal } from '~core/refusal'
import { counted } from '../clientAddress'
import type { Deps } from '../deps'
import { hashSecret } from './secrets'

const MINUTE = 60_000

/** How many tries within how many milliseconds. */
export interface RateLimit {
  readonly name: string
  readonly tries: number
  readonly within: number
}

/**
 * The limits. An address may stand for a whole town hall behind one firewall, so its limits are wide; what
 * protects a person is the limit on the e-mail address.
 */
export const rateLimits = {
  linkToEmail: { name: 'link-email', tries: 5, within: 15 * MINUTE },
  linkFromAddress: { name: 'link-address', tries: 60, within: 15 * MINUTE },
  secretFromAddress: { name: 'secret-address', tries: 60, within: 15 * MINUTE },
  firstRunFromAddress: { name: 'first-run', tries: 10, within: 15 * MINUTE },
  mailByPerson: { name: 'mail-person', tries: 100, within: 60 * MINUTE },
  pictureByPerson: { name: 'picture-person', tries: 300, within: 15 * MINUTE },
  importByPerson: { name: 'import-person', tries: 60, within: 15 * MINUTE },
  /** By address and consultation: new drafts, files, and everything that is written in one. */
  draftFromAddress: { name: 'draft-address', tries: 100, within: 60 * MINUTE },
  answerFileFromAddress: { name: 'answer-file-address', tries: 100, within: 60 * MINUTE },
  answerFromAddress: { name: 'answer-address', tries: 600, within: 15 * MINUTE },
  apiByToken: { name: 'api-token', tries: 300, within: MINUTE },
  apiStrangers: { name: 'api-address', tries: 30, within: MINUTE },
} as const satisfies Record<string, RateLimit>

/**
 * Counts one try by `subject` (an address, an id); it is stored hashed.
 *
 * @throws Refusal `rate.limited` with `seconds` until the next try is welcome
 */
export async function countTry(
  deps: Pick<Deps, 'db' | 'now'>,
  limit: RateLimit,
  subject: string,
): Promise<void> {
  const now = deps.now()
  const key = `${limit.name}:${hashSecret(counted(subject))}`
  const resetsAt = new Date(now.getTime() + limit.within)
  // Two single statements, each atomic: a window that has passed begins anew, then the try is counted.
  await deps.db.rateCount.updateMany({
    where: { key, resetsAt: { lte: now } },
    data: { count: 0, resetsAt },
  })
  const window = await deps.db.rateCount.upsert({
    where: { key },
    create: { key, count: 1, resetsAt },
    update: { count: { increment: 1 } },
  })
  if (window.count <= limit.tries) return
  const seconds = Math.max(1, Math.ceil((window.resetsAt.getTime() - now.getTime()) / 1000))
  throw new Refusal('rate.limited', { seconds })
}
