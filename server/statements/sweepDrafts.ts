import type { Routine } from '../jobs/job'
import { deleteDrafts } from './deleteDrafts'

/** Deletes drafts that nobody has touched for as long as their page said they are kept. */
export const sweepDrafts: Routine = {
  name: 'statement drafts',
  every: 60 * 60 * 1000,
  run: async (deps) => {
    const old = { keptUntil: { lte: deps.now() } }
    await deps.db.$transaction(async (tx) => {
      // Written first: SQLite then takes its lock before anything is read.
      await tx.statement.updateMany({ where: { ...old, state: 'draft' }, data: { state: 'draft' } })
      await deleteDrafts(deps, tx, old)
    })
  },
}
