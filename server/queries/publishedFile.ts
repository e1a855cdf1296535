import { z } from 'zod'
import { asPublished } from '~core/treatment/published'
import { query } from '../command'
import { id } from '../plans/input'
import { readByEverybody } from '../statements/asEverybodyReads'
import { fileContent } from '../statements/fileContent'
import { consultationName } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'

/** A file of a statement that everybody may read: its redacted variant, where there is one. */
export const publishedFile = query(
  z.object({ name: consultationName, statementFileId: id }),
  async (deps, viewer, { name, statementFileId }) => {
    const { consultation } = await namedConsultation(deps, viewer, name)
    const row = await deps.db.statementFile.findFirst({
      where: {
        id: statementFileId,
        published: true,
        statement: { consultationId: consultation.id, ...readByEverybody },
      },
    })
    return fileContent(deps.db, row && (row.redactedFileId ?? row.fileId), asPublished(row?.name ?? ''))
  },
)
