import { z } from 'zod'
import { publicPlanFor, publicText } from '../adoption/publicPlanFor'
import { query } from '../command'
import { id } from '../plans/input'
import { fileContent } from '../statements/fileContent'
import { consultationName } from '../statements/input'

/** A picture of an adopted text; of no other text. */
export const publicPlanPicture = query(
  z.object({ name: consultationName, fileId: id }),
  async (deps, viewer, { name, fileId }) => {
    const { text } = await publicText(deps, await publicPlanFor(deps, viewer, name))
    return fileContent(deps.db, text.pictures.includes(fileId) ? fileId : null, '')
  },
)
