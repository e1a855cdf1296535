import { z } from 'zod'
import { isRefusal, Refusal } from '~core/refusal'
import { jobKind } from '../jobs/job'
import { arrange } from './arrange'
import { begin, openRestore, takeBack, writeTexts } from './restore'

/**
 * Brings a snapshot's text back: all sections or none. A crash ends it nowhere: taken up again, it goes on from its
 * row. What cannot be finished is taken back.
 */
export const restoreJob = jobKind({
  input: z.object({}),
  failure: 'restore.failed',
  run: async (deps, job) => {
    const restore = await openRestore(deps, job.id)
    try {
      await begin(deps, restore)
      await writeTexts(deps, restore, job)
      await arrange(deps, restore)
      return {}
    } catch (error) {
      // The process stops, or another one has taken the job: it goes on there.
      if (job.signal.aborted) throw error
      await takeBack(deps, restore)
      if (isRefusal(error)) throw error
      deps.logger.error({ error, restore: job.id }, 'a restore failed and was taken back')
      throw new Refusal('restore.failed')
    }
  },
})
