import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'
import { changeSession } from '../sessions/standing'
import { timerFor } from '../sessions/timer'

/** Goes to another item of a running session: it is on every screen, and its own time begins. */
export const goToAgendaItem = command(
  z.object({ sessionId: id, itemId: id }),
  async (deps, viewer, { sessionId, itemId }) => {
    await changeSession(deps, viewer, sessionId, 'run', async ({ tx, session }) => {
      const item = session.items.find((known) => known.id === itemId)
      if (!item) throw new Refusal('agendaItem.notFound')
      await tx.workSession.update({
        where: { id: sessionId },
        data: { currentItemId: itemId, timerEndsAt: timerFor(item, deps.now()) },
      })
      return null
    })
    return {}
  },
)
