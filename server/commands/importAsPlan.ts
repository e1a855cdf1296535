import { z } from 'zod'
import { canIn } from '~core/access/can'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { heldImport, takeImport } from '../import/heldImport'
import { importOptions } from '../import/input'
import { understandFile, withStoredPictures } from '../import/understoodFile'
import { id, planLanguage, title } from '../plans/input'
import { createPlanFromSections } from './createPlanFromSections'

/** Makes a plan of a file that was shown in a preview. */
export const importAsPlan = command(
  z.object({ importId: id, municipalityId: id, title, language: planLanguage, options: importOptions }),
  async (deps, viewer, { importId, options, ...plan }) => {
    refuseUnless(canIn(viewer, 'plan.create', plan.municipalityId))
    const held = await heldImport(deps, viewer, importId)
    if (held.municipalityId !== plan.municipalityId) throw new Refusal('job.notFound')
    const file = await understandFile(held, options)
    await takeImport(deps, importId)
    const owner = { municipalityId: held.municipalityId, personId: signedIn(viewer).id }
    const sections = await withStoredPictures(deps, owner, file)
    return createPlanFromSections(deps, viewer, { ...plan, sections })
  },
)
