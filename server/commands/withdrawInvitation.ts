import { z } from 'zod'
import { keyField } from '~core/access/fields'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { invitationFor } from '../people/invitationFor'

/** Takes back an invitation that nobody has answered. */
export const withdrawInvitation = command(
  z.object({ invitationId: keyField }),
  async (deps, viewer, { invitationId }) => {
    await invitationFor(deps.db, viewer, invitationId)
    const withdrawn = await deps.db.invitation.updateMany({
      where: { id: invitationId, answer: 'pending' },
      data: { answer: 'withdrawn', answeredAt: deps.now() },
    })
    if (withdrawn.count === 0) throw new Refusal('invitation.answered')
    return {}
  },
)
