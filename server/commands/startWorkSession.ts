import { z } from 'zod'
import { refuseUnless } from '~core/refusal'
import { mayStart } from '~core/session/session'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { timerFor } from '../sessions/timer'
import { workSessionFor } from '../sessions/standing'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { settledPlan } from '../snapshots/takeSnapshot'

/** Starts a work session: a snapshot is taken, and the first item is on every screen. */
export const startWorkSession = command(z.object({ sessionId: id }), async (deps, viewer, { sessionId }) => {
  const { session: asked } = await workSessionFor(deps.db, viewer, 'session.run', sessionId)
  const { planId } = asked
  const personId = signedIn(viewer).id
  refuseUnless(mayStart(asked, null))
  const text = await settledPlan(deps, planId)
  await changePlan(deps, planId, async (tx) => {
    const { session } = await workSessionFor(tx, viewer, 'session.run', sessionId)
    const running = await tx.workSession.findFirst({ where: { planId, state: 'running' } })
    refuseUnless(mayStart(session, running?.id ?? null))
    const { id: startSnapshotId } = await keepSnapshot(deps, tx, text, { kind: 'sessionStart', personId })
    const [first] = session.items
    const at = deps.now()
    await tx.workSession.update({
      where: { id: sessionId },
      data: {
        state: 'running',
        startedAt: at,
        startSnapshotId,
        currentItemId: first?.id ?? null,
        timerEndsAt: timerFor(first, at),
      },
    })
    return { kind: 'session.started', personId, facts: { sessionId, title: session.title } }
  })
  return {}
})
