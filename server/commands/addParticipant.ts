import { z } from 'zod'
import { optionalLine, sideField } from '~core/access/fields'
import { command } from '../command'
import { id, title } from '../plans/input'
import { changeSession } from '../sessions/standing'

/** Enters somebody who is in the room and has no seat here. */
export const addParticipant = command(
  z.object({ sessionId: id, name: title, side: sideField, organisation: optionalLine }),
  async (deps, viewer, { sessionId, organisation = null, ...person }) => {
    const participantId = deps.newId()
    await changeSession(deps, viewer, sessionId, 'run', async ({ tx }) => {
      await tx.participant.create({
        data: {
          id: participantId,
          sessionId,
          ...person,
          organisation,
          attendedAt: deps.now(),
          attendedBy: 'hand',
        },
      })
      return null
    })
    return { participantId }
  },
)
