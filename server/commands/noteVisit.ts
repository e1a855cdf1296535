import { z } from 'zod'
import { visitAt } from '~core/notice/visit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Remembers that the viewer has looked at the plan now; what is new is reckoned from the visit before. */
export const noteVisit = command(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  await planFor(deps.db, viewer, 'plan.read', planId)
  const where = { planId_personId: { planId, personId: signedIn(viewer).id } }
  try {
    const visit = visitAt(deps.now(), await deps.db.planVisit.findUnique({ where }))
    await deps.db.planVisit.upsert({ where, create: { ...where.planId_personId, ...visit }, update: visit })
  } catch (error) {
    // Reading must go on where the database takes no writes; what is new is then reckoned from an earlier visit.
    deps.logger.warn({ error }, 'a visit could not be noted')
  }
  return {}
})
