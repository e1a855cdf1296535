import { z } from 'zod'
import { canIn } from '~core/access/can'
import { refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { id, outlineSection, planLanguage, title } from '../plans/input'
import { makePlan } from '../plans/makePlan'

/** Makes a plan of sections with their texts, as an import reads them out of a file. */
export const createPlanFromSections = command(
  z.object({
    municipalityId: id,
    title,
    language: planLanguage,
    sections: z.array(outlineSection).max(500),
  }),
  async (deps, viewer, plan) => {
    refuseUnless(canIn(viewer, 'plan.create', plan.municipalityId))
    return makePlan(deps, signedIn(viewer), plan)
  },
)
