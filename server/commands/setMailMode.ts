import { z } from 'zod'
import { mailModes } from '~core/notice/delivery'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Chooses how the viewer hears of a plan by mail. */
export const setMailMode = command(
  z.object({ planId: id, mail: z.enum(mailModes) }),
  async (deps, viewer, { planId, mail }) => {
    await planFor(deps.db, viewer, 'plan.read', planId)
    const personId = signedIn(viewer).id
    await deps.db.noticeDelivery.upsert({
      where: { personId_planId: { personId, planId } },
      create: { personId, planId, mail },
      update: { mail },
    })
    return {}
  },
)
