import { z } from 'zod'
import { command } from '../command'
import { id } from '../plans/input'
import { changeSession } from '../sessions/standing'

const MINUTE = 60_000

/** Gives the current item so many minutes more, from now where its time is up; null stops the timer. */
export const setSessionTimer = command(
  z.object({ sessionId: id, more: z.number().int().min(1).max(240).nullable() }),
  async (deps, viewer, { sessionId, more }) => {
    await changeSession(deps, viewer, sessionId, 'run', async ({ tx, session }) => {
      const from = Math.max(deps.now().getTime(), session.timerEndsAt?.getTime() ?? 0)
      const timerEndsAt = more === null ? null : new Date(from + more * MINUTE)
      await tx.workSession.update({ where: { id: sessionId }, data: { timerEndsAt } })
      return null
    })
    return {}
  },
)
