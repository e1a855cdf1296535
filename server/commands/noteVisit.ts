import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Remembers that the viewer has looked at the plan now; what is new is reckoned from there. */
export const noteVisit = command(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  await planFor(deps.db, viewer, 'plan.read', planId)
  const personId = signedIn(viewer).id
  const seenAt = deps.now()
  try {
    await deps.db.planVisit.upsert({
      where: { planId_personId: { planId, personId } },
      create: { planId, personId, seenAt },
      update: { seenAt },
    })
  } catch (error) {
    // Reading must go on where the database takes no writes; what is new is then reckoned from an earlier visit.
    deps.logger.warn({ error }, 'a visit could not be noted')
  }
  return {}
})
