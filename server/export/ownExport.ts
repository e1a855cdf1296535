import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { isRefusal, Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import { planFor } from '../plans/standing'

/**
 * An export that the viewer asked for, in a plan that they may still export.
 *
 * @throws Refusal `job.notFound` also when it is somebody else's, or the viewer has left the plan
 */
export async function ownExport(db: Transaction, viewer: Viewer | null, jobId: Id) {
  if (!viewer) throw new Refusal('signIn.required')
  const job = await db.job.findFirst({ where: { id: jobId, kind: 'export', personId: viewer.id } })
  if (!job) throw new Refusal('job.notFound')
  try {
    await planFor(db, viewer, 'plan.export', job.planId ?? '')
  } catch (error) {
    throw isRefusal(error) ? new Refusal('job.notFound') : error
  }
  return job
}
