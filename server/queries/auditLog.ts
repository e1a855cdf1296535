import { z } from 'zod'
import { query } from '../command'
import { actFilter, actsWhere, readActs } from '../plans/acts'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Acts on a page. */
const PAGE = 50

/** A page of the plan's log, and what it can be filtered by. */
export const auditLog = query(
  z.object({ planId: id, page: z.number().int().min(1).max(1_000_000).default(1), ...actFilter }),
  async (deps, viewer, { planId, page, ...filter }) => {
    const plan = await planFor(deps.db, viewer, 'audit.read', planId)
    const where = actsWhere(viewer, plan, filter)
    const all = actsWhere(viewer, plan, {})
    const [acts, count, actors] = await Promise.all([
      readActs(deps.db, plan.municipalityId, where, { skip: (page - 1) * PAGE, take: PAGE }),
      deps.db.planEvent.count({ where }),
      deps.db.person.findMany({
        where: { events: { some: all } },
        select: { id: true, name: true },
        orderBy: { name: 'asc' },
      }),
    ])
    return {
      plan: { id: plan.id, title: plan.title, paper: plan.paper },
      acts,
      count,
      page,
      pages: Math.max(1, Math.ceil(count / PAGE)),
      people: actors,
    }
  },
)
