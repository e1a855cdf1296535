import type { Id } from '~core/ids'
import { defaultMailMode, latestDigest, sending, type MailMode } from '~core/notice/delivery'
import type { Reason } from '~core/notice/notice'
import type { Deps } from '../deps'
import type { Routine } from '../jobs/job'
import { mailWaits, postMail } from '../mail/outbox'
import { noticesMail } from './noticesMail'

/** Notices of half a minute go into one mail: what is said in one breath should not be two letters. */
const ROUND = 30_000

/** Puts into the outbox what people want to hear of by mail: at once what is due at once, at seven the digests. */
export const mailNotices: Routine = { name: 'notices', every: ROUND, run: mailDue }

/** A notice that has not been mailed, nor been found not to need it. */
interface Waiting {
  readonly id: Id
  readonly personId: Id
  readonly planId: Id
  readonly reason: string
  readonly createdAt: Date
  readonly readAt: Date | null
}

/** What comes of a notice now. */
type Fate = 'atOnce' | 'digest' | 'settled' | 'waits'

async function mailDue(deps: Deps): Promise<void> {
  const [waiting, deliveries] = await Promise.all([
    deps.db.notice.findMany({ where: { mailedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    deps.db.noticeDelivery.findMany(),
  ])
  const modes = new Map(deliveries.map((one) => [`${one.personId} ${one.planId}`, one.mail as MailMode]))
  const groups = byPersonAndPlan(waiting)
  const digest = latestDigest(deps.now())
  let posted = false
  for (const [key, notices] of groups) {
    const fates = new Map(
      notices.map((notice) => [notice.id, fateOf(notice, modes.get(key) ?? defaultMailMode, digest)]),
    )
    if ([...fates.values()].every((fate) => fate === 'waits')) continue
    try {
      posted = (await settle(deps, notices, fates)) || posted
    } catch (error) {
      // One that cannot be written must not cost the others their mail.
      deps.logger.error({ error, planId: notices[0]?.planId }, 'notices could not be mailed')
    }
  }
  if (posted) mailWaits(deps)
}

function byPersonAndPlan(notices: readonly Waiting[]): ReadonlyMap<string, readonly Waiting[]> {
  const groups = new Map<string, Waiting[]>()
  for (const notice of notices) {
    const key = `${notice.personId} ${notice.planId}`
    groups.set(key, [...(groups.get(key) ?? []), notice])
  }
  return groups
}

function fateOf({ reason, createdAt, readAt }: Waiting, mode: MailMode, digest: Date): Fate {
  const how = sending(mode, reason as Reason)
  // Whoever has read it in the inbox needs no mail.
  if (how === 'never' || readAt) return 'settled'
  if (how === 'atOnce') return 'atOnce'
  return createdAt < digest ? 'digest' : 'waits'
}

/**
 * Mails what is due to one person of one plan, and marks it in the same transaction as the mail's row: of two nodes
 * that come to it at once, and of one that is ended in the middle, nobody gets a mail twice.
 *
 * @returns whether there is a mail to send
 */
async function settle(
  deps: Deps,
  notices: readonly Waiting[],
  fates: ReadonlyMap<Id, Fate>,
): Promise<boolean> {
  const due = notices.filter(({ id }) => fates.get(id) !== 'waits')
  const withFate = (fate: Fate) => due.filter(({ id }) => fates.get(id) === fate).map(({ id }) => id)
  const mails = [
    await noticesMail(deps, withFate('atOnce'), { digest: false }),
    await noticesMail(deps, withFate('digest'), { digest: true }),
  ]
  const toPost = mails.flatMap((mail) => mail ?? [])
  const taken = await deps.db.$transaction(async (tx) => {
    const { count } = await tx.notice.updateMany({
      where: { id: { in: due.map(({ id }) => id) }, mailedAt: null },
      data: { mailedAt: deps.now() },
    })
    // Another node has them.
    if (count === 0) return false
    if (count < due.length) throw new Error('Some of the notices were mailed meanwhile.')
    for (const mail of toPost) await postMail(deps, tx, mail)
    return true
  })
  return taken && toPost.length > 0
}
