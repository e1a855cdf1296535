import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { query } from '../command'
import { ownNotices } from '../notices/ownNotices'

/** How many notices the viewer has not read, for the header of every page. */
export const unreadNotices = query(z.object({}), async (deps, viewer) => {
  const unread = await deps.db.notice.count({
    where: { AND: [ownNotices(signedIn(viewer)), { readAt: null }] },
  })
  return { unread }
})
