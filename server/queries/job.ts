import { z } from 'zod'
import type { RefusalCode } from '~core/refusal'
import { query } from '../command'
import { ExportResult } from '../export/exportJob'
import { ownExport } from '../export/ownExport'
import type { JobState } from '../jobs/job'
import { id } from '../plans/input'

const Failure = z.object({
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
})

/** How far an export of the viewer's own has come. `errorFacts` goes with `errorCode` into its sentence. */
export const job = query(z.object({ jobId: id }), async (deps, viewer, { jobId }) => {
  const row = await ownExport(deps.db, viewer, jobId)
  const result = ExportResult.safeParse(row.result)
  const failure = Failure.safeParse(row.result)
  return {
    planId: row.planId,
    state: row.state as JobState,
    progress: row.progress,
    errorCode: row.errorCode as RefusalCode | null,
    errorFacts: failure.success ? failure.data.facts : {},
    fileId: result.success ? result.data.fileId : null,
    fileName: result.success ? result.data.fileName : null,
  }
})
