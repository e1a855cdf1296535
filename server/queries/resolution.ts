import { z } from 'zod'
import { can } from '~core/access/can'
import type { Phase } from '~core/phases/phases'
import type { PlanLanguage } from '~core/plan/document'
import { adoptionOf } from '../adoption/adoptionOf'
import { query } from '../command'
import { facesOf } from '../plans/faces'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** What the council resolved about a plan, who registered it, and whether everybody may read it; null before that. */
export const resolution = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const plan = await planFor(deps.db, viewer, 'plan.read', planId)
  const [{ phase, language }, adopted] = await Promise.all([
    deps.db.plan.findUniqueOrThrow({ where: { id: planId }, select: { phase: true, language: true } }),
    adoptionOf(deps.db, planId),
  ])
  const row =
    adopted &&
    (await deps.db.resolution.findUniqueOrThrow({
      where: { snapshotId: adopted.snapshotId },
      include: { _count: { select: { measures: true } } },
    }))
  const by = row && (await facesOf(deps.db, plan.municipalityId, [row.adoptedById])).get(row.adoptedById)
  return {
    plan: {
      ...{ id: planId, title: plan.title },
      ...{ phase: phase as Phase, language: language as PlanLanguage },
    },
    municipalityId: plan.municipalityId,
    mayPublish: can(viewer, 'council.run', plan).allowed,
    resolution: adopted &&
      row && {
        ...adopted.adoption,
        stepId: row.stepId,
        adoptedAt: row.adoptedAt,
        adoptedBy: by?.name ?? null,
        measures: row._count.measures,
        /** Its page for everybody: the name in the address, and since when it is open. */
        page: { name: row.name, publishedAt: row.publishedAt },
      },
  }
})
