import { z } from 'zod'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { bytesField } from '../files/bytesField'
import { keepPicture } from '../files/keepPicture'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Keeps a picture for a plan that the viewer writes in. The same picture twice is one file. */
export const uploadImage = command(
  z.object({ planId: id, bytes: bytesField }),
  async (deps, viewer, { planId, bytes }) => {
    const { municipalityId } = await planFor(deps.db, viewer, 'text.write', planId)
    const { id: personId } = signedIn(viewer)
    await countTry(deps, rateLimits.pictureByPerson, personId)
    return keepPicture(deps, { municipalityId, personId }, bytes)
  },
)
