import { z } from 'zod'
import { publicPlanFor, publicText } from '../adoption/publicPlanFor'
import { query } from '../command'
import { id } from '../plans/input'
import { fileContent } from '../statements/fileContent'
import { consultationName } from '../statements/input'

/** A picture of an adopted text, or the coat of arms above it; of no other text. */
export const publicPlanPicture = query(
  z.object({ name: consultationName, fileId: id }),
  async (deps, viewer, { name, fileId }) => {
    const row = await publicPlanFor(deps, viewer, name)
    const { text } = await publicText(deps, row)
    const shown = [...text.pictures, row.plan.municipality.logoFileId]
    return fileContent(deps.db, shown.includes(fileId) ? fileId : null, '')
  },
)
