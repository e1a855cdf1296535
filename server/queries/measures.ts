import { z } from 'zod'
import { can } from '~core/access/can'
import type { MeasureStatus } from '~core/document/nodes/measure'
import type { Phase } from '~core/phases/phases'
import type { PlanLanguage } from '~core/plan/document'
import { query } from '../command'
import { facesOf } from '../plans/faces'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** How the measures of an adopted plan go, with what was told about each before; and whether everybody can read it. */
export const measures = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const plan = await planFor(deps.db, viewer, 'plan.read', planId)
  const [{ phase, language }, resolution] = await Promise.all([
    deps.db.plan.findUniqueOrThrow({ where: { id: planId }, select: { phase: true, language: true } }),
    deps.db.resolution.findFirst({
      where: { planId },
      orderBy: { adoptedAt: 'desc' },
      include: {
        measures: {
          orderBy: { position: 'asc' },
          include: { progress: { orderBy: { createdAt: 'desc' } } },
        },
      },
    }),
  ])
  const rows = resolution?.measures ?? []
  const who = rows.flatMap(({ progress }) => progress.map(({ personId }) => personId))
  const faces = await facesOf(deps.db, plan.municipalityId, who)
  return {
    plan: { id: planId, title: plan.title, phase: phase as Phase, language: language as PlanLanguage },
    mayFollow: can(viewer, 'measure.follow', plan).allowed,
    mayPublish: can(viewer, 'council.run', plan).allowed,
    page: resolution && { name: resolution.name, publishedAt: resolution.publishedAt },
    measures: rows.map(
      ({ id: measureId, number, title, responsible, deadline, cost, note, version, ...row }) => ({
        ...{ id: measureId, number, title, responsible, deadline, cost, note, version },
        status: row.status as MeasureStatus,
        history: row.progress.map(({ id: progressId, status, note: said, personId, createdAt }) => ({
          ...{ id: progressId, note: said, createdAt },
          status: status as MeasureStatus,
          by: faces.get(personId)?.name ?? null,
        })),
      }),
    ),
  }
})
