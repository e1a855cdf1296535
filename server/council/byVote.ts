import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'

/**
 * What was put before a body is decided there and nowhere else.
 *
 * @throws Refusal `amendment.byVote`
 */
export async function refuseAmendment(db: Transaction, proposalId: Id): Promise<void> {
  if ((await db.amendment.count({ where: { proposalId } })) > 0) throw new Refusal('amendment.byVote')
}

/**
 * An amendment is its maker's until the meeting begins; from then on it is the meeting's.
 *
 * @throws Refusal `amendment.byVote`
 */
export async function refuseAmendmentInMeeting(db: Transaction, proposalId: Id): Promise<void> {
  const step = { startedAt: { not: null } }
  if ((await db.amendment.count({ where: { proposalId, step } })) > 0) throw new Refusal('amendment.byVote')
}
