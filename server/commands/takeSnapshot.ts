import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id, title } from '../plans/input'
import { planFor } from '../plans/standing'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { settledPlan } from '../snapshots/takeSnapshot'

/** Keeps the plan as it stands now, under a name. */
export const takeSnapshot = command(
  z.object({ planId: id, name: title }),
  async (deps, viewer, { planId, name }) => {
    await planFor(deps.db, viewer, 'snapshot.take', planId)
    const { id: personId } = signedIn(viewer)
    const plan = await settledPlan(deps, planId)
    const snapshotId = deps.newId()
    await changePlan(deps, planId, async (tx) => {
      await planFor(tx, viewer, 'snapshot.take', planId)
      await keepSnapshot(deps, tx, plan, { id: snapshotId, kind: 'named', name, personId })
      return { kind: 'snapshot.taken', personId, facts: { snapshotId, name } }
    })
    return { snapshotId }
  },
)
