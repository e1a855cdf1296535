import type { Id } from '~core/ids'
import type { Phase } from '~core/phases/phases'
import type { Deps } from '../deps'
import type { Routine } from '../jobs/job'
import { changePlan } from '../plans/changePlan'
import { factsOf } from './changeConsultation'
import { phaseOf } from './open'

const EVERY = 30_000

/**
 * Closes what has passed its end. The end stands in the row, so that a restart loses nothing, and the row is closed in
 * one statement, so that of two nodes one closes it. Answers are late by the clock, not by this.
 */
export const closeEnded: Routine = { name: 'ended consultations', every: EVERY, run: closeDue }

async function closeDue(deps: Deps): Promise<void> {
  const ended = await deps.db.consultation.findMany({
    where: { state: 'open', endsAt: { lte: deps.now() }, plan: { deletedAt: null } },
    select: { id: true, planId: true },
  })
  for (const { id, planId } of ended)
    await close(deps, planId, id).catch((error: unknown) =>
      deps.logger.error({ error, consultationId: id }, 'a consultation could not be closed'),
    )
}

async function close(deps: Deps, planId: Id, id: Id): Promise<void> {
  await changePlan(deps, planId, async (tx) => {
    const now = deps.now()
    const { count } = await tx.consultation.updateMany({
      where: { id, state: 'open', endsAt: { lte: now } },
      data: { state: 'closed', closedAt: now, version: { increment: 1 } },
    })
    if (count === 0) return null
    const row = await tx.consultation.findUniqueOrThrow({ where: { id } })
    const from = await phaseOf(tx, planId)
    const phase: Phase = from === 'consultation' ? 'treatment' : from
    await tx.plan.update({ where: { id: planId }, data: { phase } })
    return { kind: 'consultation.closed', personId: null, facts: { ...factsOf(row), from, phase } }
  })
}
