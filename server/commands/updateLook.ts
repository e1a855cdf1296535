import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField } from '~core/access/fields'
import { fontPairs } from '~core/look/fontPairs'
import { mayBeColour } from '~core/look/look'
import { refuseUnless } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { bytesField } from '../files/bytesField'
import { keepPicture } from '../files/keepPicture'

/**
 * Changes how what the municipality publishes looks. A colour that cannot be read on paper is refused; the coat of arms is
 * a picture by its content.
 *
 * @throws Refusal `look.tooLight`, `look.notAColour`, `image.notAnImage`, `image.tooLarge`
 */
export const updateLook = command(
  z.object({
    municipalityId: keyField,
    colour: z.string().trim().toLowerCase().max(20),
    fontPair: z.enum(fontPairs),
    /** The new coat of arms; left out, it stays as it is, or goes. */
    arms: bytesField.optional(),
    removeArms: z.boolean().default(false),
  }),
  async (deps, viewer, { municipalityId, colour, fontPair, arms, removeArms }) => {
    refuseUnless(canIn(viewer, 'municipality.settings', municipalityId))
    refuseUnless(mayBeColour(colour))
    const { id: personId } = signedIn(viewer)
    const logoFileId = arms ? await keepArms(arms, personId) : removeArms ? null : undefined
    await deps.db.municipality.update({
      where: { id: municipalityId },
      data: { colour, fontPair, logoFileId },
    })
    return {}

    async function keepArms(bytes: Uint8Array, byId: string) {
      await countTry(deps, rateLimits.pictureByPerson, byId)
      const { fileId } = await keepPicture(deps, { municipalityId, personId: byId }, bytes)
      return fileId
    }
  },
)
