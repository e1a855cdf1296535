import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'
import { lines, version } from '../sessions/input'
import { changeSession } from '../sessions/standing'

/**
 * Writes an item's notes and decision while the session runs.
 *
 * @throws Refusal `workSession.stale` when a colleague has written there since: nobody overwrites another
 */
export const writeAgendaItem = command(
  z.object({ sessionId: id, itemId: id, notes: lines, decision: lines, version }),
  async (deps, viewer, { sessionId, itemId, notes, decision, version }) => {
    await changeSession(deps, viewer, sessionId, 'run', async ({ tx, session }) => {
      const item = session.items.find((known) => known.id === itemId)
      if (!item) throw new Refusal('agendaItem.notFound')
      if (item.notes === notes && item.decision === decision) return null
      if (item.version !== version) throw new Refusal('workSession.stale')
      await tx.agendaItem.update({ where: { id: itemId }, data: { notes, decision, version: version + 1 } })
      return null
    })
    return {}
  },
)
