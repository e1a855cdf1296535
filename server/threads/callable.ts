import { isFor, type Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import { callableOf, type Mentionable } from '~core/thread/mentions'
import type { Transaction } from '../db/database'
import { peopleOf } from '../plans/people'

/** Whom a comment in this plan may call: people at the table who may read it, and the organisations they come from. */
export async function callableIn(db: Transaction, planId: Id, onlySide: Side | null): Promise<Mentionable[]> {
  const people = (await peopleOf(db, [planId])).get(planId) ?? []
  return callableOf(people.filter(({ side }) => isFor(side, onlySide)))
}
