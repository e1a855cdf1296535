import { z } from 'zod'
import { seatIn } from '~core/access/viewer'
import type { PlanComparison } from '~core/diff/comparison'
import type { Id } from '~core/ids'
import { isRefusal } from '~core/refusal'
import { shownComparison } from '~core/snapshot/shown'
import { signedIn } from '../auth/signedIn'
import { query } from '../command'
import type { Deps } from '../deps'
import { readActs } from '../plans/acts'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { compare } from '../snapshots/compare'
import { NOW, readVersion } from '../snapshots/versions'

/** The latest acts that are listed; the rest are counted. */
const MOST = 100

/** What others did, and what changed in the text, since the viewer was at the plan before this visit. */
export const whatsNew = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const { title, municipalityId, paper } = await planFor(deps.db, viewer, 'plan.read', planId)
  const personId = signedIn(viewer).id
  const visit = await deps.db.planVisit.findUnique({ where: { planId_personId: { planId, personId } } })
  const { language } = await deps.db.plan.findUniqueOrThrow({ where: { id: planId } })
  const plan = { id: planId, title, paper, language }
  const since = visit?.newsSince ?? null
  if (!since) return { plan, since, acts: [], actCount: 0, seenId: null, comparison: null }
  const side = seatIn(viewer, municipalityId)?.side ?? ''
  const where = {
    planId,
    createdAt: { gt: since },
    AND: [
      { OR: [{ personId: null }, { personId: { not: personId } }] },
      { OR: [{ onlySide: null }, { onlySide: side }] },
    ],
  }
  const seenId = visit?.newsSnapshotId ?? null
  const [acts, actCount, comparison] = await Promise.all([
    readActs(deps.db, municipalityId, where, { skip: 0, take: MOST }),
    deps.db.planEvent.count({ where }),
    seenId === null ? null : changedSince(deps, planId, seenId),
  ])
  return {
    plan,
    since,
    acts,
    actCount,
    seenId,
    comparison: comparison && shownComparison(comparison, false),
  }
})

/** What changed in the text since; null when what was seen then is not to be had any more. */
async function changedSince(deps: Deps, planId: Id, seenId: Id): Promise<PlanComparison | null> {
  try {
    const [before, after] = [await readVersion(deps, planId, seenId), await readVersion(deps, planId, NOW)]
    return await compare(deps, before.plan, after.plan)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return null
  }
}
