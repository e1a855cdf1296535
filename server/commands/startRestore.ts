import { z } from 'zod'
import { refuseUnless, Refusal } from '~core/refusal'
import { broughtBack, mayRestore } from '~core/snapshot/restoring'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { addJob, wakeJobs } from '../jobs/queue'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { loadPlanDocument } from '../queries/planDocument'
import { readSnapshot, snapshotFor } from '../snapshots/readSnapshot'

/**
 * Begins to bring a snapshot's text back, of the plan or of one section; `restoreState` tells how far it has come.
 * Refuses what is known at once: a damaged snapshot, locked sections, another restore under way.
 */
export const startRestore = command(
  z.object({ snapshotId: id, sectionId: id.nullable().default(null) }),
  async (deps, viewer, { snapshotId, sectionId }) => {
    const { snapshot, plan } = await snapshotFor(deps.db, viewer, 'snapshot.restore', snapshotId)
    const { id: personId } = signedIn(viewer)
    const then = await readSnapshot(deps.db, snapshot)
    const restoring = { now: await loadPlanDocument(deps, plan.id), then, sectionId }
    if (broughtBack(restoring).length === 0 && sectionId !== null) throw new Refusal('section.notFound')
    refuseUnless(mayRestore(restoring))

    let restoreId = ''
    await changePlan(deps, plan.id, async (tx) => {
      await planFor(tx, viewer, 'snapshot.restore', plan.id)
      const running = { planId: plan.id, state: { in: ['waiting', 'writing'] } }
      if ((await tx.restore.count({ where: running })) > 0) throw new Refusal('restore.running')
      restoreId = await addJob(deps, tx, { kind: 'restore', planId: plan.id, personId, input: {} })
      await tx.restore.create({
        data: {
          id: restoreId,
          planId: plan.id,
          snapshotId,
          sectionId,
          personId,
          written: [],
          kept: {},
          createdAt: deps.now(),
        },
      })
      return null
    })
    wakeJobs(deps)
    return { restoreId }
  },
)
