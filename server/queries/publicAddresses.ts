import { z } from 'zod'
import { wallTimeOf } from '~core/calendar/osloTime'
import { query } from '../command'

/** The pages that everybody may find: adopted plans and consultations, as paths, and when each last changed. */
export const publicAddresses = query(z.object({}), async ({ db }) => {
  const [plans, consultations] = await Promise.all([
    db.resolution.findMany({
      where: { publishedAt: { not: null }, plan: { deletedAt: null } },
      orderBy: { name: 'asc' },
      select: {
        ...{ name: true, publishedAt: true },
        measures: { orderBy: { changedAt: 'desc' }, take: 1, select: { changedAt: true } },
      },
    }),
    db.consultation.findMany({
      where: { openedAt: { not: null }, snapshotId: { not: null }, plan: { deletedAt: null } },
      orderBy: { name: 'asc' },
      select: { name: true },
    }),
  ])
  return [
    { path: '/plan', changedOn: null },
    { path: '/horing', changedOn: null },
    ...plans.map(({ name, publishedAt, measures }) => {
      const moments = [publishedAt, measures[0]?.changedAt].flatMap((at) => at?.getTime() ?? [])
      return { path: `/plan/${name}`, changedOn: wallTimeOf(new Date(Math.max(...moments))).date }
    }),
    ...consultations.map(({ name }) => ({ path: `/horing/${name}`, changedOn: null })),
  ]
})
