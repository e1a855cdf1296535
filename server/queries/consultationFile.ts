import { z } from 'zod'
import { query } from '../command'
import { id } from '../plans/input'
import { fileContent } from '../statements/fileContent'
import { consultationName } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'

/** A document that goes out with a consultation. */
export const consultationFile = query(
  z.object({ name: consultationName, consultationFileId: id }),
  async (deps, viewer, { name, consultationFileId }) => {
    const { consultation } = await namedConsultation(deps, viewer, name)
    const row = await deps.db.consultationFile.findFirst({
      where: { id: consultationFileId, consultationId: consultation.id },
    })
    return fileContent(deps.db, row?.fileId, row?.name ?? '')
  },
)
