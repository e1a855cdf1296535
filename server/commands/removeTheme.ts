import { z } from 'zod'
import { command } from '../command'
import { consultationFor } from '../consultations/standing'
import { id } from '../plans/input'
import { changeTreatment } from '../treatment/standing'

/** Takes a theme away, from the remarks that have it too. */
export const removeTheme = command(
  z.object({ consultationId: id, themeId: id }),
  async (deps, viewer, { consultationId, themeId }) => {
    await changeTreatment(
      deps,
      viewer,
      (db) => consultationFor(db, viewer, 'statement.treat', consultationId),
      async ({ tx }) => {
        await tx.theme.deleteMany({ where: { id: themeId, consultationId } })
        return null
      },
    )
    return {}
  },
)
