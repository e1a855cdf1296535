import { z } from 'zod'
import { keyField } from '~core/access/fields'
import { invitationState, mayAnswer } from '~core/access/invitation'
import type { Role } from '~core/access/roles'
import type { Side } from '~core/access/sides'
import { query } from '../command'
import { heldInvitation } from '../people/heldInvitation'

/**
 * What the page behind an invitation's link shows. The plan's text is not part of it: nothing is opened before the
 * invitation is accepted.
 */
export const invitation = query(z.object({ token: keyField }), async (deps, viewer, { token }) => {
  const held = await heldInvitation(deps.db, token, viewer)
  const inviter = await deps.db.person.findUnique({
    where: { id: held.invitedById },
    select: { name: true },
  })
  const verdict = mayAnswer(held, viewer, deps.now())
  return {
    planTitle: held.plan.title,
    municipality: held.municipality.name,
    inviter: inviter?.name ?? null,
    name: held.name,
    email: held.email,
    side: held.side as Side,
    organisation: held.organisation,
    title: held.title,
    role: held.role as Role,
    expiresAt: held.expiresAt,
    state: invitationState(held, deps.now()),
    /** Why the viewer cannot answer, where they cannot. */
    refusal: verdict.allowed ? null : verdict.code,
  }
})
