import type { Routine } from '../jobs/job'
import { deleteDrafts } from './deleteDrafts'

/** Deletes drafts that nobody has touched for as long as their page said they are kept. */
export const sweepDrafts: Routine = {
  name: 'statement drafts',
  every: 60 * 60 * 1000,
  run: async (deps) => {
    await deps.db.$transaction((tx) => deleteDrafts(deps, tx, { keptUntil: { lte: deps.now() } }))
  },
}
