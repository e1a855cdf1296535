import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'
import { changeSession } from '../sessions/standing'

/** Says by hand that somebody is there, or is not. */
export const markAttendance = command(
  z.object({ sessionId: id, participantId: id, present: z.boolean() }),
  async (deps, viewer, { sessionId, participantId, present }) => {
    await changeSession(deps, viewer, sessionId, 'run', async ({ tx, session }) => {
      const known = session.participants.some((participant) => participant.id === participantId)
      if (!known) throw new Refusal('participant.notFound')
      await tx.participant.update({
        where: { id: participantId },
        data: { attendedAt: present ? deps.now() : null, attendedBy: 'hand' },
      })
      return null
    })
    return {}
  },
)
