import { z } from 'zod'
import { refuseUnless } from '~core/refusal'
import { mayBe } from '~core/session/session'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { id } from '../plans/input'
import { endRunning } from '../sessions/endSession'
import { changeSession, workSessionFor } from '../sessions/standing'
import { settledPlan } from '../snapshots/takeSnapshot'

/** Ends a work session: a snapshot is taken, and its record is made. */
export const endWorkSession = command(z.object({ sessionId: id }), async (deps, viewer, { sessionId }) => {
  const { session: asked } = await workSessionFor(deps.db, viewer, 'session.run', sessionId)
  refuseUnless(mayBe('end', asked.state))
  const text = await settledPlan(deps, asked.planId)
  await changeSession(deps, viewer, sessionId, 'end', ({ tx, session }) =>
    endRunning(deps, tx, session, text, signedIn(viewer).id),
  )
  return {}
})
