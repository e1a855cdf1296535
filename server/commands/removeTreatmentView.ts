import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { consultationFor } from '../consultations/standing'
import { id } from '../plans/input'

/** Forgets a view of one's own. */
export const removeTreatmentView = command(
  z.object({ consultationId: id, viewId: id }),
  async (deps, viewer, { consultationId, viewId }) => {
    await consultationFor(deps.db, viewer, 'statement.treat', consultationId)
    const personId = signedIn(viewer).id
    await deps.db.treatmentView.deleteMany({ where: { id: viewId, consultationId, personId } })
    return {}
  },
)
