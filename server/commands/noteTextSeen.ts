import { z } from 'zod'
import type { Id } from '~core/ids'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import type { Deps } from '../deps'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { takeSnapshot } from '../snapshots/takeSnapshot'

/** What somebody saw so shortly before serves for another reader too, in milliseconds. */
const SHARED = 10_000

/** Remembers the text as the viewer has it before them now: what changes after it will be news to them. */
export const noteTextSeen = command(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  await planFor(deps.db, viewer, 'plan.read', planId)
  const seenSnapshotId = await textNow(deps, planId)
  await deps.db.planVisit.updateMany({
    where: { planId, personId: signedIn(viewer).id },
    data: { seenAt: deps.now(), seenSnapshotId },
  })
  return {}
})

async function textNow(deps: Deps, planId: Id): Promise<Id> {
  const lately = new Date(deps.now().getTime() - SHARED)
  const shared = await deps.db.snapshot.findFirst({
    where: { planId, kind: 'visit', createdAt: { gt: lately } },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  return (shared ?? (await takeSnapshot(deps, { planId, kind: 'visit', personId: null }))).id
}
