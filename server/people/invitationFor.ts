import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { isRefusal, Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import { planFor } from '../plans/standing'

/**
 * An invitation that the viewer, who looks after the plan's people, may send again or take back.
 *
 * @throws Refusal `invitation.notFound` also when the viewer has no part in its plan
 */
export async function invitationFor(db: Transaction, viewer: Viewer | null, invitationId: Id) {
  const invitation = await db.invitation.findUnique({ where: { id: invitationId } })
  try {
    await planFor(db, viewer, 'plan.people', invitation?.planId ?? '')
  } catch (error) {
    throw isRefusal(error) && error.code === 'plan.notFound' ? new Refusal('invitation.notFound') : error
  }
  if (!invitation) throw new Refusal('invitation.notFound')
  return invitation
}
