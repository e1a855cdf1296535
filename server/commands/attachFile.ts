import { z } from 'zod'
import { countTry, rateLimits } from '../auth/rateLimit'
import { command } from '../command'
import { bytesField } from '../files/bytesField'
import { keepFile } from '../files/keepFile'
import { addFile } from '../statements/addFile'
import { examineFile } from '../statements/examineFile'
import { address, consultationName, ownLink } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'
import { linkedStatement, writeOwn } from '../statements/ownStatement'
import { judgePublication } from '../statements/settle'

/** Puts a file into one's own statement. Nobody else sees it before a person at the municipality has let it through. */
export const attachFile = command(
  z.object({
    name: consultationName,
    link: ownLink,
    fileName: z.string().max(500),
    bytes: bytesField,
    address,
  }),
  async (deps, viewer, { name, link, fileName, bytes, address }) => {
    const { consultation } = await namedConsultation(deps, viewer, name)
    await countTry(deps, rateLimits.answerFileFromAddress, `${address} ${consultation.id}`)
    // Nothing is kept for a link that opens nothing.
    await linkedStatement(deps, consultation.id, link)
    const examined = await examineFile(fileName, bytes)
    const { municipalityId } = await deps.db.plan.findUniqueOrThrow({
      where: { id: consultation.planId },
      select: { municipalityId: true },
    })
    const { name: fileNameKept, mediaType, bytes: kept } = examined
    const fileId = await keepFile(deps, {
      municipalityId,
      bytes: kept,
      mediaType,
      createdById: null,
      expiresAt: null,
    })
    return writeOwn(deps, { consultation, link, address }, async (tx, { id: statementId, state }) => {
      await addFile(deps, tx, statementId, {
        fileId,
        name: fileNameKept,
        mediaType,
        byteLength: kept.length,
      })
      if (state === 'sent') await judgePublication(tx, consultation, statementId)
      return { statementId }
    })
  },
)
