import type { Routine } from '../jobs/job'

const HOUR = 60 * 60 * 1000
/** How long the row of an ended export is kept, so that its page can say what became of it. */
const REMEMBERED = 7 * 24 * HOUR

/** Removes files whose time is up, and the rows of exports that ended a week ago. */
export const sweepExports: Routine = {
  name: 'exports',
  every: HOUR,
  run: async ({ db, now }) => {
    await db.storedFile.deleteMany({ where: { expiresAt: { lte: now() } } })
    const ended = new Date(now().getTime() - REMEMBERED)
    await db.job.deleteMany({ where: { kind: 'export', finishedAt: { lte: ended } } })
  },
}
