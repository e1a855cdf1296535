import { z } from 'zod'
import { keyField } from '~core/access/fields'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { signedIn } from '../auth/signedIn'

/** Ends one of the viewer's own sessions, and with it every connection that came in by it. */
export const endSession = command(z.object({ sessionId: keyField }), async (deps, viewer, { sessionId }) => {
  const { id: personId } = signedIn(viewer)
  const ended = await deps.db.session.deleteMany({ where: { id: sessionId, personId } })
  if (ended.count === 0) throw new Refusal('session.notFound')
  deps.doors.sessionEnded(sessionId)
  return {}
})
