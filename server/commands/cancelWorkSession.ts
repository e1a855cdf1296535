import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { mailWaits } from '../mail/outbox'
import { id } from '../plans/input'
import { mailCall } from '../sessions/mailCall'
import { changeSession } from '../sessions/standing'

/** Calls a planned work session off, and tells everybody who was invited. */
export const cancelWorkSession = command(z.object({ sessionId: id }), async (deps, viewer, { sessionId }) => {
  await changeSession(deps, viewer, sessionId, 'cancel', async ({ tx, session, plan }) => {
    const sequence = session.sequence + 1
    await tx.workSession.update({ where: { id: sessionId }, data: { state: 'cancelled', sequence } })
    await mailCall(deps, tx, {
      kind: 'cancelled',
      session: { ...session, sequence },
      planTitle: plan.title,
      agenda: session.items.map((item) => item.title),
      by: signedIn(viewer).name,
      to: session.participants.flatMap(({ personId }) => personId ?? []),
    })
    return { kind: 'session.cancelled', facts: { sessionId, title: session.title } }
  })
  mailWaits(deps)
  return {}
})
