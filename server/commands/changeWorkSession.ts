import { z } from 'zod'
import type { Id } from '~core/ids'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { mailWaits } from '../mail/outbox'
import { id } from '../plans/input'
import { callFields, invitedRows, itemRows, readCall, type Call } from '../sessions/call'
import { mailCall } from '../sessions/mailCall'
import { changeSession, workSessionFor, type SessionInHand } from '../sessions/standing'

/**
 * Changes a planned work session. Those who come to be invited are called, those who no longer are get a
 * cancellation, and the others hear of it when what stands in their calendar is not true any more.
 */
export const changeWorkSession = command(
  z.object({ sessionId: id, ...callFields }),
  async (deps, viewer, { sessionId, ...input }) => {
    await workSessionFor(deps.db, viewer, 'session.run', sessionId)
    const { id: personId, name: by } = signedIn(viewer)
    await countTry(deps, rateLimits.mailByPerson, personId)
    await changeSession(deps, viewer, sessionId, 'changeCall', async ({ tx, session, plan }) => {
      const call = await readCall(tx, plan.id, input)
      const { called, cancelled, changed } = whoIsTold(session, call)
      const sequence = session.sequence + (cancelled.length + changed.length > 0 ? 1 : 0)

      await tx.workSession.update({ where: { id: sessionId }, data: { ...call.row, sequence } })
      await tx.agendaItem.deleteMany({ where: { sessionId } })
      await tx.agendaItem.createMany({ data: itemRows(deps.newId, sessionId, call.items) })
      await tx.participant.deleteMany({ where: { sessionId, personId: { in: cancelled } } })
      const newcomers = call.invited.filter((person) => called.includes(person.personId))
      await tx.participant.createMany({ data: invitedRows(deps.newId, sessionId, newcomers, deps.now()) })

      const mail = {
        session: { id: sessionId, planId: plan.id, sequence, ...call.row },
        planTitle: plan.title,
        agenda: call.items.map((item) => item.title),
        by,
      }
      await mailCall(deps, tx, { ...mail, kind: 'called', to: called })
      await mailCall(deps, tx, { ...mail, kind: 'changed', to: changed })
      await mailCall(deps, tx, { ...mail, kind: 'cancelled', to: cancelled })
      return { kind: 'session.changed', facts: { sessionId, title: call.row.title } }
    })
    mailWaits(deps)
    return {}
  },
)

function whoIsTold(session: SessionInHand, { row, invited }: Call) {
  const before = new Set(session.participants.flatMap(({ personId }) => personId ?? []))
  const after = new Set<Id>(invited.map(({ personId }) => personId))
  const isMoved =
    row.startsAt.getTime() !== session.startsAt.getTime() ||
    row.minutes !== session.minutes ||
    row.place !== session.place ||
    row.title !== session.title
  return {
    called: [...after].filter((person) => !before.has(person)),
    cancelled: [...before].filter((person) => !after.has(person)),
    changed: isMoved ? [...after].filter((person) => before.has(person)) : [],
  }
}
