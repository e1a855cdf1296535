import { z } from 'zod'
import { can } from '~core/access/can'
import { keyField } from '~core/access/fields'
import { invitationState, type InvitationAnswer } from '~core/access/invitation'
import type { Role } from '~core/access/roles'
import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import { query } from '../command'
import type { Deps } from '../deps'
import { partsIn } from '../people/parts'
import { peopleOf } from '../plans/people'
import { planFor } from '../plans/standing'

/**
 * Who takes part in a plan. Everybody at the table sees the others; addresses and unanswered invitations are for
 * those who look after the plan's people.
 */
export const planPeople = query(z.object({ planId: keyField }), async (deps, viewer, { planId }) => {
  const plan = await planFor(deps.db, viewer, 'plan.read', planId)
  const mayChange = can(viewer, 'plan.people', plan).allowed
  const [people, parts, invitations] = await Promise.all([
    peopleOf(deps.db, [planId]),
    partsIn(deps.db, planId),
    mayChange ? openInvitations(deps, planId) : [],
  ])
  const emails = new Map(parts.map(({ personId, email }) => [personId, email]))
  return {
    plan: { id: plan.id, title: plan.title, paper: plan.paper, municipalityId: plan.municipalityId },
    mayChange,
    members: (people.get(planId) ?? []).map((person) => ({
      ...person,
      email: mayChange ? (emails.get(person.personId) ?? null) : null,
    })),
    invitations,
  }
})

/** Invitations that may still be answered, sent again or taken back, and those that were declined. */
async function openInvitations({ db, now }: Pick<Deps, 'db' | 'now'>, planId: Id) {
  const invitations = await db.invitation.findMany({
    where: { planId, answer: { in: ['pending', 'declined'] } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return invitations.map((row) => ({
    id: row.id,
    email: row.email,
    name: row.name,
    side: row.side as Side,
    organisation: row.organisation,
    title: row.title,
    role: row.role as Role,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    state: invitationState({ ...row, answer: row.answer as InvitationAnswer }, now()),
  }))
}
