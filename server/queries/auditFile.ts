import { z } from 'zod'
import { query } from '../command'
import { actFilter, actsWhere, readActs, type Act } from '../plans/acts'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Acts read at a time, so that a long log does not hold the database. */
const PART = 1_000

/** Every act that is asked for, for a file. */
export const auditFile = query(
  z.object({ planId: id, ...actFilter }),
  async (deps, viewer, { planId, ...filter }) => {
    const plan = await planFor(deps.db, viewer, 'audit.read', planId)
    const where = actsWhere(viewer, plan, filter)
    const acts: Act[] = []
    for (;;) {
      const part = await readActs(deps.db, plan.municipalityId, where, { skip: acts.length, take: PART })
      acts.push(...part)
      if (part.length < PART) return { plan: { id: plan.id, title: plan.title }, acts }
    }
  },
)
