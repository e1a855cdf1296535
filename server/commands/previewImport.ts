import { z } from 'zod'
import { canIn } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { refuseUnless } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import type { Deps } from '../deps'
import { bytesField } from '../files/bytesField'
import { holdImport } from '../import/heldImport'
import { importOptions } from '../import/input'
import { previewOf } from '../import/preview'
import { understandFile } from '../import/understoodFile'
import { id } from '../plans/input'
import { sectionFor } from '../plans/standing'

const Target = z.union([z.object({ municipalityId: id }).strict(), z.object({ sectionId: id }).strict()])

/**
 * Reads a file and shows what was understood, before anything is made of it. The file is kept for a day, for
 * the viewer alone.
 */
export const previewImport = command(
  z.object({
    target: Target,
    fileName: z.string().max(500),
    bytes: bytesField,
    options: importOptions,
  }),
  async (deps, viewer, { target, fileName, bytes, options }) => {
    const place = await placeOf(deps, viewer, target)
    const person = signedIn(viewer)
    await countTry(deps, rateLimits.importByPerson, person.id)
    const file = await understandFile({ bytes, fileName }, options)
    const importId = await holdImport(deps, person, { ...place, fileName, bytes })
    return previewOf({ importId, fileName, ...place }, file)
  },
)

async function placeOf(
  deps: Deps,
  viewer: Viewer | null,
  target: z.output<typeof Target>,
): Promise<{ readonly municipalityId: Id; readonly sectionId: Id | null }> {
  if ('sectionId' in target) {
    const { plan } = await sectionFor(deps.db, viewer, 'text.write', target.sectionId)
    return { municipalityId: plan.municipalityId, sectionId: target.sectionId }
  }
  refuseUnless(canIn(viewer, 'plan.create', target.municipalityId))
  return { municipalityId: target.municipalityId, sectionId: null }
}
