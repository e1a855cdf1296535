import type { Id } from '~core/ids'
import { canonicalPlan } from '~core/snapshot/canonical'
import { isListed, snapshotKinds } from '~core/snapshot/snapshot'
import type { Deps } from '../deps'
import type { Routine } from '../jobs/job'
import { keepSnapshot, sha256Of } from './keepSnapshot'
import { settledPlan } from './takeSnapshot'

const HOUR = 60 * 60 * 1000

/** Once a day, a snapshot of every plan in which something changed since the latest. */
export const dailySnapshots: Routine = {
  name: 'daily snapshots',
  every: HOUR,
  run: async (deps) => {
    const today = deps.now().toISOString().slice(0, 10)
    const plans = await deps.db.plan.findMany({ where: { deletedAt: null }, select: { id: true } })
    for (const { id } of plans) {
      // One plan that cannot be read must not cost the others their day.
      await takeDaily(deps, id, today).catch((error: unknown) =>
        deps.logger.error({ error, planId: id }, 'a daily snapshot could not be taken'),
      )
    }
  },
}

async function takeDaily(deps: Deps, planId: Id, today: string): Promise<void> {
  const key = `snapshot.day.${planId}`
  const looked = await deps.db.setting.findUnique({ where: { key } })
  if (looked?.value === today) return
  const plan = await settledPlan(deps, planId)
  const latest = await deps.db.snapshot.findFirst({
    where: { planId, kind: { in: snapshotKinds.filter(isListed) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  // The id is the plan's and the day's: of several nodes that come this far, one stores it.
  const id = `${planId}-${today}`
  const isTaken = (await deps.db.snapshot.findUnique({ where: { id } })) !== null
  if (!isTaken && latest?.sha256 !== sha256Of(canonicalPlan(plan)))
    await keepSnapshot(deps, deps.db, plan, { id, kind: 'daily', personId: null })
  await deps.db.setting.upsert({ where: { key }, update: { value: today }, create: { key, value: today } })
}
