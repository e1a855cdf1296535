import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { consultationFor } from '../consultations/standing'
import { id, title } from '../plans/input'

/** Keeps how the table of remarks is filtered and grouped, under a name, for oneself or for the colleagues too. */
export const saveTreatmentView = command(
  z.object({
    consultationId: id,
    name: title,
    query: z.string().max(2_000),
    shared: z.boolean().default(false),
  }),
  async (deps, viewer, { consultationId, name, query, shared }) => {
    await consultationFor(deps.db, viewer, 'statement.treat', consultationId)
    const viewId = deps.newId()
    const personId = signedIn(viewer).id
    await deps.db.treatmentView.create({
      data: { id: viewId, consultationId, personId, name, query, shared, createdAt: deps.now() },
    })
    return { viewId }
  },
)
