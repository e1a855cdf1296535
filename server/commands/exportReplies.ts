import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { consultationFor } from '../consultations/standing'
import { addJob, wakeJobs } from '../jobs/queue'
import { id } from '../plans/input'

/** Begins to make one file, Word or PDF, of the letters to those who are answered on paper; `job` tells how far it has come. */
export const exportReplies = command(
  z.object({ consultationId: id, format: z.enum(['docx', 'pdf']).default('docx') }),
  async (deps, viewer, { consultationId, format }) => {
    const { plan } = await consultationFor(deps.db, viewer, 'statement.treat', consultationId)
    const personId = signedIn(viewer).id
    const input = { format, lettersOf: consultationId }
    const jobId = await deps.db.$transaction((tx) =>
      addJob(deps, tx, { kind: 'export', planId: plan.id, personId, input }),
    )
    wakeJobs(deps)
    return { jobId }
  },
)
