import { z } from 'zod'
import { keyField, originFields } from '~core/access/fields'
import { mayAnswer } from '~core/access/invitation'
import type { Role } from '~core/access/roles'
import type { Side } from '~core/access/sides'
import { Refusal, refuseUnless } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { startSession, type SignInOrigin } from '../auth/sessions'
import { seatAtPaper } from '../casePaper/seatAtPaper'
import { command } from '../command'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { heldInvitation, type HeldInvitation } from '../people/heldInvitation'
import { giveRole, giveSeat, personFor } from '../people/join'
import { changePlan } from '../plans/changePlan'

/** What came of an answer. */
export interface InvitationOutcome {
  readonly planId: string
  /**
   * Signs a newcomer in. Null when there is nothing to sign in to (declined), when the viewer already is, and when
   * the address belongs to someone who has been here before: they sign in by a link of fifteen minutes like always,
   * since an invitation lies in a mailbox for two weeks and is easily passed on.
   */
  readonly sessionToken: string | null
}

/** Accepts or declines an invitation, by the token that was mailed, or by its id for the one it was mailed to. */
export const answerInvitation = command(
  z.object({ token: keyField, answer: z.enum(['accept', 'decline']), ...originFields }),
  async (deps, viewer, { token, answer, ...origin }): Promise<InvitationOutcome> => {
    await countTry(deps, rateLimits.secretFromAddress, origin.address ?? '')
    const invitation = await heldInvitation(deps.db, token, viewer)
    refuseUnless(mayAnswer(invitation, viewer, deps.now()))
    const { planId } = invitation
    if (answer === 'decline') {
      await settle(deps, deps.db, invitation, 'declined')
      return { planId, sessionToken: null }
    }
    const { sessionToken } = await accept(deps, invitation, origin)
    deps.doors.rightsChanged(planId)
    return { planId, sessionToken: viewer ? null : sessionToken }
  },
)

/** Records the answer, once. */
async function settle(
  deps: Deps,
  tx: Transaction,
  { id, tokenHash }: HeldInvitation,
  answer: 'accepted' | 'declined',
): Promise<void> {
  const now = deps.now()
  const settled = await tx.invitation.updateMany({
    where: { id, tokenHash, answer: 'pending', expiresAt: { gt: now } },
    data: { answer, answeredAt: now },
  })
  if (settled.count !== 1) throw new Refusal('invitation.invalid')
}

/** Makes the person and their seat where these are missing, and gives the role. */
async function accept(deps: Deps, invitation: HeldInvitation, origin: SignInOrigin) {
  const { planId, email, name, plan } = invitation
  let sessionToken: string | null = null
  await changePlan(deps, planId, async (tx) => {
    await settle(deps, tx, invitation, 'accepted')
    const { person, isNew } = await personFor(deps, tx, { email, name, locale: plan.language })
    await giveSeat(deps, tx, person.id, { ...invitation, side: invitation.side as Side })
    const offered = invitation.role as Role
    const role = await giveRole(deps, tx, { planId, personId: person.id, role: offered })
    await seatAtPaper(tx, { planId, personId: person.id, at: deps.now() })
    if (isNew) sessionToken = await startSession(deps, person.id, origin, tx)
    return {
      kind: 'people.changed',
      personId: person.id,
      facts: { memberId: person.id, name: person.name, role },
    }
  })
  return { sessionToken }
}
