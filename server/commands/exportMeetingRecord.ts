import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { stepFor } from '../council/stepInHand'
import { addJob, wakeJobs } from '../jobs/queue'
import { id } from '../plans/input'

/** Begins to make a file of a meeting's record, as a draft until it is finished; `job` tells how far it has come. */
export const exportMeetingRecord = command(
  z.object({ stepId: id, format: z.enum(['pdf', 'docx']) }),
  async (deps, viewer, { stepId, format }) => {
    const { plan } = await stepFor(deps.db, viewer, 'plan.export', stepId)
    const personId = signedIn(viewer).id
    const jobId = await deps.db.$transaction((tx) =>
      addJob(deps, tx, { kind: 'export', planId: plan.id, personId, input: { format, stepId } }),
    )
    wakeJobs(deps)
    return { jobId }
  },
)
