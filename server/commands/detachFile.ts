import { z } from 'zod'
import { command } from '../command'
import { id } from '../plans/input'
import { releaseFiles } from '../statements/deleteDrafts'
import { address, consultationName, ownLink } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'
import { writeOwn } from '../statements/ownStatement'

/** Takes a file out of one's own statement. One that is gone already is no fault. */
export const detachFile = command(
  z.object({ name: consultationName, link: ownLink, statementFileId: id, address }),
  async (deps, viewer, { name, link, statementFileId, address }) => {
    const { consultation } = await namedConsultation(deps, viewer, name)
    return writeOwn(deps, { consultation, link, address }, async (tx, { id: statementId }) => {
      const file = await tx.statementFile.findFirst({ where: { id: statementFileId, statementId } })
      await tx.statementFile.deleteMany({ where: { id: statementFileId, statementId } })
      if (file) await releaseFiles(deps, tx, [file.fileId])
      return { statementId }
    })
  },
)
