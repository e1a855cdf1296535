import { z } from 'zod'
import { isRefusal, Refusal, type RefusalCode, type RefusalFacts } from '~core/refusal'
import { query } from '../command'
import type { JobState } from '../jobs/job'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** How far a restore has come, for whoever may read its plan. `errorFacts` goes with `errorCode` into its sentence. */
export const restoreState = query(z.object({ restoreId: id }), async ({ db }, viewer, { restoreId }) => {
  if (!viewer) throw new Refusal('signIn.required')
  const restore = await db.restore.findUnique({ where: { id: restoreId } })
  const job = restore && (await db.job.findUnique({ where: { id: restoreId } }))
  if (!restore || !job) throw new Refusal('job.notFound')
  try {
    const plan = await planFor(db, viewer, 'plan.read', restore.planId)
    const failure = job.result as { readonly facts?: RefusalFacts } | null
    return {
      plan: { id: plan.id, title: plan.title, paper: plan.paper },
      snapshotId: restore.snapshotId,
      beforeId: restore.beforeId,
      state: job.state as JobState,
      progress: job.progress,
      errorCode: job.errorCode as RefusalCode | null,
      errorFacts: failure?.facts ?? {},
    }
  } catch (error) {
    throw isRefusal(error) ? new Refusal('job.notFound') : error
  }
})
