import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import type { PlanInHand } from '../plans/standing'

/** @throws Refusal `standardAnswer.notFound` when the plan's municipality has no such answer */
export async function standardAnswerIn(
  db: Transaction,
  { municipalityId }: Pick<PlanInHand, 'municipalityId'>,
  standardAnswerId: Id | null,
): Promise<void> {
  if (standardAnswerId === null) return
  const found = await db.standardAnswer.count({ where: { id: standardAnswerId, municipalityId } })
  if (found === 0) throw new Refusal('standardAnswer.notFound')
}
