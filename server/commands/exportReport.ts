import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { consultationFor } from '../consultations/standing'
import { reportFormats } from '../export/formats'
import { addJob, wakeJobs } from '../jobs/queue'
import { id } from '../plans/input'

/** Begins to make the report of a consultation's remarks (merknadshefte); `job` tells how far it has come. */
export const exportReport = command(
  z.object({ consultationId: id, format: z.enum(reportFormats) }),
  async (deps, viewer, { consultationId, format }) => {
    const { plan } = await consultationFor(deps.db, viewer, 'statement.read', consultationId)
    const personId = signedIn(viewer).id
    const input = { format, consultationId }
    const jobId = await deps.db.$transaction((tx) =>
      addJob(deps, tx, { kind: 'export', planId: plan.id, personId, input }),
    )
    wakeJobs(deps)
    return { jobId }
  },
)
