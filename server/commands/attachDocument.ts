import { z } from 'zod'
import { mayChangeFraming } from '~core/consultation/consultation'
import { MOST_FILES } from '~core/consultation/statement'
import { Refusal } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changeConsultation } from '../consultations/changeConsultation'
import { consultationFor } from '../consultations/standing'
import { bytesField } from '../files/bytesField'
import { keepFile } from '../files/keepFile'
import { id } from '../plans/input'
import { examineFile } from '../statements/examineFile'

/** Attaches a document that goes out with the consultation, told by its content. */
export const attachDocument = command(
  z.object({ consultationId: id, fileName: z.string().max(500), bytes: bytesField }),
  async (deps, viewer, { consultationId, fileName, bytes }) => {
    const { plan } = await consultationFor(deps.db, viewer, 'consultation.run', consultationId)
    const { id: personId } = signedIn(viewer)
    await countTry(deps, rateLimits.importByPerson, personId)
    const { name, ...file } = await examineFile(fileName, bytes)
    const { municipalityId } = plan
    const fileId = await keepFile(deps, { municipalityId, ...file, createdById: personId, expiresAt: null })
    await changeConsultation(deps, viewer, consultationId, mayChangeFraming, async ({ tx }) => {
      const files = await tx.consultationFile.findMany({ where: { consultationId } })
      if (files.some((one) => one.fileId === fileId)) return null
      if (files.length >= MOST_FILES) throw new Refusal('consultation.tooManyFiles')
      const position = Math.max(-1, ...files.map((one) => one.position)) + 1
      await tx.consultationFile.create({
        data: { id: deps.newId(), consultationId, fileId, name, position },
      })
      return null
    })
    return {}
  },
)
