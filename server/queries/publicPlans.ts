import { z } from 'zod'
import type { PlanLanguage } from '~core/plan/document'
import { query } from '../command'

/** Every adopted plan that everybody may read, the latest first. */
export const publicPlans = query(z.object({}), async ({ db }) => {
  const rows = await db.resolution.findMany({
    where: { publishedAt: { not: null }, plan: { deletedAt: null } },
    orderBy: [{ resolvedOn: 'desc' }, { name: 'asc' }],
    include: { plan: { select: { title: true, language: true, municipality: { select: { name: true } } } } },
  })
  return rows.map(({ name, resolvedOn, publishedAt, plan }) => ({
    ...{ name, resolvedOn, publishedAt },
    ...{ title: plan.title, language: plan.language as PlanLanguage, municipality: plan.municipality.name },
  }))
})
