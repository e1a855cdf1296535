import type { InvitationAnswer } from '~core/access/invitation'
import type { Viewer } from '~core/access/viewer'
import { Refusal } from '~core/refusal'
import { hashSecret } from '../auth/secrets'
import type { Transaction } from '../db/database'

/**
 * The invitation that a token from a mail stands for, whatever has become of it. Whoever is signed in with the
 * address it went to has proved the same as the mail would, and may name it by its id.
 *
 * @throws Refusal `invitation.invalid` when there is none, or its plan is gone
 */
export async function heldInvitation(db: Transaction, token: string, viewer: Viewer | null) {
  const invitation = await db.invitation.findFirst({
    where: {
      OR: [{ tokenHash: hashSecret(token) }, ...(viewer ? [{ id: token, email: viewer.email }] : [])],
      plan: { deletedAt: null },
    },
    include: {
      plan: { select: { title: true, language: true } },
      municipality: { select: { name: true } },
    },
  })
  if (!invitation) throw new Refusal('invitation.invalid')
  return { ...invitation, answer: invitation.answer as InvitationAnswer }
}

export type HeldInvitation = Awaited<ReturnType<typeof heldInvitation>>
