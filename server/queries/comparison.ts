import { z } from 'zod'
import { can } from '~core/access/can'
import { shownComparison } from '~core/snapshot/shown'
import { query } from '../command'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { changedBy } from '../snapshots/changedBy'
import { compare } from '../snapshots/compare'
import { NOW, readVersion, versionsOf } from '../snapshots/versions'

/**
 * Two versions of a plan beside each other, and who wrote what differs; `to` is a snapshot or `now`. All lines, or only
 * those that changed.
 */
export const comparison = query(
  z.object({ planId: id, from: id, to: id.default(NOW), all: z.boolean().default(false) }),
  async (deps, viewer, { planId, from, to, all }) => {
    const plan = await planFor(deps.db, viewer, 'plan.read', planId)
    const [before, after, versions] = await Promise.all([
      readVersion(deps, planId, from),
      readVersion(deps, planId, to),
      versionsOf(deps, planId),
    ])
    const shown = shownComparison(await compare(deps, before.plan, after.plan), all)
    const moments = [before.version.createdAt, after.version.createdAt] as const
    return {
      plan: { id: plan.id, title: after.plan.title, paper: plan.paper, language: after.plan.language },
      from: before.version,
      to: after.version,
      versions,
      comparison: shown,
      changedBy: await changedBy(deps, plan.municipalityId, shown.sections, moments),
      mayRestore: from !== NOW && to === NOW && can(viewer, 'snapshot.restore', plan).allowed,
    }
  },
)
