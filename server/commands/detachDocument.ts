import { z } from 'zod'
import { mayChangeFraming } from '~core/consultation/consultation'
import { command } from '../command'
import { changeConsultation } from '../consultations/changeConsultation'
import { id } from '../plans/input'

/** Takes a document away from a consultation. The file itself stays in the house. */
export const detachDocument = command(
  z.object({ consultationId: id, documentId: id }),
  async (deps, viewer, { consultationId, documentId }) => {
    await changeConsultation(deps, viewer, consultationId, mayChangeFraming, async ({ tx }) => {
      await tx.consultationFile.deleteMany({ where: { id: documentId, consultationId } })
      return null
    })
    return {}
  },
)
