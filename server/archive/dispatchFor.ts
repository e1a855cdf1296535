import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { isRefusal, Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import { planFor } from '../plans/standing'
import { DispatchInput } from './dispatchJob'

/** The dispatches of a plan that a job is at work on, or is about to be. */
export async function dispatchesAtWork(db: Transaction, planId: Id): Promise<ReadonlySet<Id>> {
  const jobs = await db.job.findMany({
    where: { planId, kind: 'dispatch', state: { in: ['queued', 'running'] } },
    select: { input: true },
  })
  return new Set(jobs.map(({ input }) => DispatchInput.parse(input).dispatchId))
}

/**
 * A dispatch, when the viewer runs the council's work in its plan.
 *
 * @throws Refusal `archive.notFound` also when the viewer has no role in the plan: the two look alike from outside
 */
export async function dispatchFor(db: Transaction, viewer: Viewer | null, dispatchId: Id) {
  if (!viewer) throw new Refusal('signIn.required')
  const row = await db.dispatch.findFirst({ where: { id: dispatchId, plan: { deletedAt: null } } })
  if (!row) throw new Refusal('archive.notFound')
  try {
    await planFor(db, viewer, 'council.run', row.planId)
  } catch (error) {
    if (isRefusal(error) && error.code === 'plan.notFound') throw new Refusal('archive.notFound')
    throw error
  }
  return row
}
