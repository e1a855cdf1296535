import { z } from 'zod'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { bytesField } from '../files/bytesField'
import { holdImport } from '../import/heldImport'
import { tableIn } from '../import/register/tableIn'
import { id } from '../plans/input'
import { planConsultation } from '../statements/planConsultation'

/** Takes in a list of statements (CSV, XLSX), to be looked at before anything is made of it. It is kept for a day. */
export const previewStatements = command(
  z.object({ planId: id, fileName: z.string().max(500), bytes: bytesField }),
  async (deps, viewer, { planId, fileName, bytes }) => {
    const { plan } = await planConsultation(deps.db, viewer, 'statement.treat', planId)
    const person = signedIn(viewer)
    await countTry(deps, rateLimits.importByPerson, person.id)
    await tableIn({ bytes })
    const importId = await holdImport(deps, person, {
      ...{ municipalityId: plan.municipalityId, sectionId: null, fileName, bytes },
    })
    return { importId }
  },
)
