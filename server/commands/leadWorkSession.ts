import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { id } from '../plans/input'
import { changeSession } from '../sessions/standing'

/** Følg meg: offers to lead the others through the text, or stops. Nobody follows who has not chosen to. */
export const leadWorkSession = command(
  z.object({ sessionId: id, leads: z.boolean() }),
  async (deps, viewer, { sessionId, leads }) => {
    const { id: personId } = signedIn(viewer)
    await changeSession(deps, viewer, sessionId, 'run', async ({ tx, session }) => {
      // Who stops leading leaves alone somebody who has taken over.
      const leaderId = leads ? personId : session.leaderId === personId ? null : session.leaderId
      await tx.workSession.update({ where: { id: sessionId }, data: { leaderId } })
      return null
    })
    return {}
  },
)
