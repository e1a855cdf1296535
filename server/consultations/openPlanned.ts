import { wallTimeOf } from '~core/calendar/osloTime'
import type { Id } from '~core/ids'
import { isRefusal } from '~core/refusal'
import type { Deps } from '../deps'
import type { Routine } from '../jobs/job'
import { mailWaits } from '../mail/outbox'
import { changePlan } from '../plans/changePlan'
import { settledPlan } from '../snapshots/takeSnapshot'
import { factsOf } from './changeConsultation'
import { openNow } from './open'

const MINUTE = 60_000

/** Opens what was planned to open on a day, when that day has come: prepared, with somebody who said so. */
export const openPlanned: Routine = { name: 'planned consultations', every: MINUTE, run: openDue }

async function openDue(deps: Deps): Promise<void> {
  const due = await deps.db.consultation.findMany({
    where: {
      state: 'prepared',
      openedById: { not: null },
      opensOn: { lte: wallTimeOf(deps.now()).date },
      plan: { deletedAt: null },
    },
    select: { id: true, planId: true },
  })
  for (const { id, planId } of due) {
    // One that cannot be opened must not keep the others closed.
    await open(deps, planId, id).catch((error: unknown) => giveUp(deps, planId, id, error))
  }
}

async function open(deps: Deps, planId: Id, consultationId: Id): Promise<void> {
  const text = await settledPlan(deps, planId)
  await changePlan(deps, planId, async (tx) => {
    const row = await tx.consultation.findUniqueOrThrow({ where: { id: consultationId } })
    // Another node, or a person after all, may have been quicker.
    if (row.state !== 'prepared' || row.openedById === null) return null
    return { ...(await openNow(deps, tx, row, text, row.openedById)), personId: null }
  })
  mailWaits(deps)
}

/** What may not open any more waits for a person again, and its owners are told, once; what failed is tried again. */
async function giveUp(deps: Deps, planId: Id, id: Id, error: unknown): Promise<void> {
  deps.logger.error({ error, consultationId: id }, 'a planned consultation could not be opened')
  if (!isRefusal(error) || error.code === 'plan.notFound') return
  await changePlan(deps, planId, async (tx) => {
    const { count } = await tx.consultation.updateMany({
      where: { id, state: 'prepared', openedById: { not: null } },
      data: { openedById: null, version: { increment: 1 } },
    })
    if (count === 0) return null
    const row = await tx.consultation.findUniqueOrThrow({ where: { id } })
    return { kind: 'consultation.notOpened', personId: null, facts: factsOf(row) }
  })
}
