import { z } from 'zod'
import { command } from '../command'
import { addJob, wakeJobs } from '../jobs/queue'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { NOW, readVersion } from '../snapshots/versions'

/** Begins an export of what differs between two versions; `job` tells how far it has come. */
export const exportComparison = command(
  z.object({ planId: id, from: id, to: id.default(NOW), format: z.enum(['pdf', 'docx']) }),
  async (deps, viewer, { planId, from, to, format }) => {
    await planFor(deps.db, viewer, 'plan.export', planId)
    // What cannot be read is refused here, where somebody is looking.
    await Promise.all([from, to].map((version) => readVersion(deps, planId, version)))
    const jobId = await deps.db.$transaction((tx) =>
      addJob(deps, tx, {
        kind: 'export',
        planId,
        personId: viewer?.id ?? '',
        input: { format, compare: { from, to } },
      }),
    )
    wakeJobs(deps)
    return { jobId }
  },
)
