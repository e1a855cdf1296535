import type { Routine } from '../jobs/job'
import { openRestore, takeBack } from './restore'

const MINUTE = 60 * 1000

/** Takes back restores whose job was given up: one that brought the process down again and again. */
export const unfinishedRestores: Routine = {
  name: 'unfinished restores',
  every: MINUTE,
  run: async (deps) => {
    const open = await deps.db.restore.findMany({ where: { state: { in: ['waiting', 'writing'] } } })
    for (const { id, state } of open) {
      const job = await deps.db.job.findUnique({ where: { id } })
      if (job && job.state !== 'failed') continue
      // One that has written nothing needs nothing of its snapshot, which may be what is damaged.
      if (state === 'waiting') await deps.db.restore.update({ where: { id }, data: { state: 'takenBack' } })
      else await takeBack(deps, await openRestore(deps, id))
    }
  },
}
