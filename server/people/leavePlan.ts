import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'

/**
 * Takes a person out of a plan, within a transaction that has made sure of its owners: their role, what they answer
 * for, and any invitation that would let them in again. What they wrote stays, under their name.
 */
export async function leavePlan(
  tx: Transaction,
  planId: Id,
  person: { readonly id: Id; readonly email: string },
  now: Date,
): Promise<void> {
  await tx.planMember.deleteMany({ where: { planId, personId: person.id } })
  await tx.section.updateMany({ where: { planId, responsibleId: person.id }, data: { responsibleId: null } })
  await tx.invitation.updateMany({
    where: { planId, email: person.email, answer: 'pending' },
    data: { answer: 'withdrawn', answeredAt: now },
  })
}
