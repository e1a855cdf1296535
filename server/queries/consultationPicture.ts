import { z } from 'zod'
import { query } from '../command'
import { id } from '../plans/input'
import { askedTextOf } from '../statements/askedTextOf'
import { fileContent } from '../statements/fileContent'
import { consultationName } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'

/** A picture of the text that is asked about; of no other text. */
export const consultationPicture = query(
  z.object({ name: consultationName, fileId: id }),
  async (deps, viewer, { name, fileId }) => {
    const { consultation } = await namedConsultation(deps, viewer, name)
    const { pictures } = await askedTextOf(deps, consultation)
    return fileContent(deps.db, pictures.includes(fileId) ? fileId : null, '')
  },
)
