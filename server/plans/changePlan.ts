import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { publishEvent, recordEvent, type PlanEvent } from '../events'

/**
 * One change to a plan: writes it and its event in one transaction, then tells it.
 *
 * Changes to one plan happen one after another, so that two simultaneous moves cannot nest a section two
 * levels down or leave two in one place.
 *
 * @param write answers with the event, or null when there was nothing to change
 */
export async function changePlan(
  deps: Deps,
  planId: Id,
  write: (tx: Transaction) => Promise<Omit<PlanEvent, 'planId'> | null>,
): Promise<void> {
  const event = await deps.db.$transaction(async (tx) => {
    await holdPlan(tx, planId)
    const written = await write(tx)
    if (!written) return null
    const recorded = { ...written, planId }
    await recordEvent(deps, tx, recorded)
    return recorded
  })
  if (event) publishEvent(deps, event)
}

/**
 * Holds the plan's row for the rest of the transaction, by a write that changes nothing. As the first
 * statement it also makes SQLite take its write lock before anything is read.
 *
 * @throws Refusal `plan.notFound` when the plan has gone into the bin meanwhile
 */
async function holdPlan(tx: Transaction, planId: Id): Promise<void> {
  const { count } = await tx.plan.updateMany({
    where: { id: planId, deletedAt: null },
    data: { deletedAt: null },
  })
  if (count === 0) throw new Refusal('plan.notFound')
}
