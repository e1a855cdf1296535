import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import { peopleOf, type PlanPerson } from '../plans/people'

/** Those at the plan's table who treat remarks: owners and editors of the administration's side. */
export async function caseworkersOf(db: Transaction, planId: Id): Promise<PlanPerson[]> {
  const people = (await peopleOf(db, [planId])).get(planId) ?? []
  return people.filter(
    ({ side, role }) => side === 'administration' && (role === 'owner' || role === 'editor'),
  )
}
