import type { InvitationAnswer } from '~core/access/invitation'
import { Refusal } from '~core/refusal'
import { hashSecret } from '../auth/secrets'
import type { Transaction } from '../db/database'

/**
 * The invitation that a token from a mail stands for, whatever has become of it.
 *
 * @throws Refusal `invitation.invalid` when there is none, or its plan is gone
 */
export async function heldInvitation(db: Transaction, token: string) {
  const invitation = await db.invitation.findFirst({
    where: { tokenHash: hashSecret(token), plan: { deletedAt: null } },
    include: {
      plan: { select: { title: true, language: true } },
      municipality: { select: { name: true } },
    },
  })
  if (!invitation) throw new Refusal('invitation.invalid')
  return { ...invitation, answer: invitation.answer as InvitationAnswer }
}

export type HeldInvitation = Awaited<ReturnType<typeof heldInvitation>>
