import { z } from 'zod'
import { keyField } from '~core/access/fields'
import { signedIn } from '../auth/signedIn'
import { query } from '../command'

/** Where the viewer is signed in, the latest used first. */
export const sessionsOf = query(
  z.object({ currentSessionId: keyField.nullable() }),
  async (deps, viewer, { currentSessionId }) => {
    const sessions = await deps.db.session.findMany({
      where: { personId: signedIn(viewer).id, expiresAt: { gt: deps.now() } },
      orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
      select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true },
    })
    return sessions.map((session) => ({ ...session, current: session.id === currentSessionId }))
  },
)
