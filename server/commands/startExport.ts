import { z } from 'zod'
import { command } from '../command'
import { planFormats } from '../export/formats'
import { addJob, wakeJobs } from '../jobs/queue'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

const StartExport = z.object({ planId: id, format: z.enum(planFormats) })

/** Begins an export in the background; `job` tells how far it has come. */
export const startExport = command(StartExport, async (deps, viewer, { planId, format }) => {
  const plan = await planFor(deps.db, viewer, 'plan.export', planId)
  const personId = viewer?.id ?? ''
  const jobId = await deps.db.$transaction((tx) =>
    addJob(deps, tx, { kind: 'export', planId: plan.id, personId, input: { format } }),
  )
  wakeJobs(deps)
  return { jobId }
})
