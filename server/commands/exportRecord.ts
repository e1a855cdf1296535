import { z } from 'zod'
import { refuseUnless } from '~core/refusal'
import { mayBe } from '~core/session/session'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { addJob, wakeJobs } from '../jobs/queue'
import { id } from '../plans/input'
import { workSessionFor } from '../sessions/standing'

/** Begins to make a file of a work session's record; `job` tells how far it has come. */
export const exportRecord = command(
  z.object({ sessionId: id, format: z.enum(['pdf', 'docx']) }),
  async (deps, viewer, { sessionId, format }) => {
    const { session, plan } = await workSessionFor(deps.db, viewer, 'plan.export', sessionId)
    refuseUnless(mayBe('exportRecord', session.state))
    const personId = signedIn(viewer).id
    const jobId = await deps.db.$transaction((tx) =>
      addJob(deps, tx, { kind: 'export', planId: plan.id, personId, input: { format, sessionId } }),
    )
    wakeJobs(deps)
    return { jobId }
  },
)
