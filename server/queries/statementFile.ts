import { z } from 'zod'
import { isRefusal, Refusal } from '~core/refusal'
import { query } from '../command'
import { consultationFor } from '../consultations/standing'
import { id } from '../plans/input'
import { fileContent } from '../statements/fileContent'

/** A file as it was sent, for those who treat the statements. */
export const statementFile = query(
  z.object({ statementFileId: id }),
  async (deps, viewer, { statementFileId }) => {
    const row = await deps.db.statementFile.findFirst({
      where: { id: statementFileId, statement: { state: { not: 'draft' } } },
      include: { statement: { select: { consultationId: true } } },
    })
    try {
      await consultationFor(deps.db, viewer, 'statement.treat', row?.statement.consultationId ?? '')
    } catch (error) {
      // Whoever asks for a file is told about the file.
      if (isRefusal(error) && error.code === 'consultation.notFound') throw new Refusal('file.notFound')
      throw error
    }
    return fileContent(deps.db, row?.fileId, row?.name ?? '')
  },
)
