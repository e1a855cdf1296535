import { z } from 'zod'
import { mayChangePreparation } from '~core/consultation/consultation'
import { command } from '../command'
import { changeConsultation, writeConsultation } from '../consultations/changeConsultation'
import { id } from '../plans/input'

/** Takes back that a consultation is to open by itself on its day. */
export const holdOpening = command(
  z.object({ consultationId: id }),
  async (deps, viewer, { consultationId }) => {
    await changeConsultation(
      deps,
      viewer,
      consultationId,
      mayChangePreparation,
      async ({ tx, consultation }) => {
        await writeConsultation(tx, consultation, { openedById: null })
        return null
      },
    )
    return {}
  },
)
