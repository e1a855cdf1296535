import { z } from 'zod'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { mailWaits } from '../mail/outbox'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { callFields, invitedRows, itemRows, readCall } from '../sessions/call'
import { mailCall } from '../sessions/mailCall'

/** Plans a work session and calls to it: everybody who is invited gets a mail with a calendar file. */
export const planWorkSession = command(
  z.object({ planId: id, ...callFields }),
  async (deps, viewer, { planId, ...input }) => {
    const plan = await planFor(deps.db, viewer, 'session.run', planId)
    const { id: personId, name: by } = signedIn(viewer)
    await countTry(deps, rateLimits.mailByPerson, personId)
    const sessionId = deps.newId()
    await changePlan(deps, planId, async (tx) => {
      const { row, items, invited } = await readCall(tx, planId, input)
      const at = deps.now()
      await tx.workSession.create({
        data: { id: sessionId, planId, ...row, createdById: personId, createdAt: at },
      })
      await tx.agendaItem.createMany({ data: itemRows(deps.newId, sessionId, items) })
      await tx.participant.createMany({ data: invitedRows(deps.newId, sessionId, invited, at) })
      await mailCall(deps, tx, {
        kind: 'called',
        session: { id: sessionId, planId, sequence: 0, ...row },
        planTitle: plan.title,
        agenda: items.map((item) => item.title),
        by,
        to: invited.map((person) => person.personId),
      })
      return { kind: 'session.planned', personId, facts: { sessionId, title: row.title } }
    })
    mailWaits(deps)
    return { sessionId }
  },
)
