import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Watches a plan, or one section of it, or watches it no longer. */
export const setWatch = command(
  z.object({ planId: id, sectionId: id.nullable(), watched: z.boolean() }),
  async (deps, viewer, { planId, sectionId, watched }) => {
    await planFor(deps.db, viewer, 'plan.read', planId)
    const watch = { planId, personId: signedIn(viewer).id, sectionId: sectionId ?? '' }
    if (!watched) {
      await deps.db.watch.deleteMany({ where: watch })
      return {}
    }
    if (sectionId !== null) {
      const section = await deps.db.section.findFirst({ where: { id: sectionId, planId, deletedAt: null } })
      if (!section) throw new Refusal('section.notFound')
    }
    await deps.db.watch.upsert({
      where: { personId_planId_sectionId: watch },
      create: { id: deps.newId(), createdAt: deps.now(), ...watch },
      update: {},
    })
    return {}
  },
)
