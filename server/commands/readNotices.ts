import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { id } from '../plans/input'

/** Marks every notice as read, of one plan or of all. */
export const readNotices = command(
  z.object({ planId: id.optional(), upTo: z.coerce.date().optional() }),
  async (deps, viewer, { planId, upTo }) => {
    const { count } = await deps.db.notice.updateMany({
      where: {
        personId: signedIn(viewer).id,
        readAt: null,
        planId,
        // What came while the page stood there was not seen.
        createdAt: { lte: upTo ?? deps.now() },
      },
      data: { readAt: deps.now() },
    })
    return { count }
  },
)
