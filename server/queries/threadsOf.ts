import { z } from 'zod'
import { query } from '../command'
import { id } from '../plans/input'
import { readThreads } from '../threads/readThreads'
import { tableFor } from '../threads/threadInHand'

/** As many threads as one asks for by id at once; who wants more asks for all. */
const MOST_IDS = 200

/**
 * The plan's threads with their comments, or those of them that are asked for by id. Threads that are internal to
 * another side are not among them, and nothing tells that they exist.
 */
export const threadsOf = query(
  z.object({ planId: id, ids: z.array(id).max(MOST_IDS).optional() }),
  async (deps, viewer, { planId, ids }) => {
    const { by } = await tableFor(deps.db, viewer, planId)
    return { threads: await readThreads(deps.db, by, planId, ids) }
  },
)
