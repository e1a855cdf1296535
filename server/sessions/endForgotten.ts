import { isForgotten } from '~core/session/session'
import type { Id } from '~core/ids'
import type { Deps } from '../deps'
import type { Routine } from '../jobs/job'
import { changePlan } from '../plans/changePlan'
import { settledPlan } from '../snapshots/takeSnapshot'
import { endRunning } from './endSession'
import { readSession } from './standing'

/** Looked for so often, in milliseconds. */
const EVERY = 15 * 60_000

/** Sessions that everybody forgot to end are ended for them; their records say so. */
export const endForgotten: Routine = {
  name: 'forgotten work sessions',
  every: EVERY,
  run: async (deps) => {
    const running = await deps.db.workSession.findMany({
      where: { state: 'running', plan: { deletedAt: null } },
    })
    for (const { id, planId, startedAt, startsAt, minutes } of running) {
      if (!isForgotten({ startedAt: startedAt ?? startsAt, startsAt, minutes }, deps.now())) continue
      // One that cannot be ended must not keep the others running.
      await end(deps, planId, id).catch((error: unknown) =>
        deps.logger.error({ error, sessionId: id }, 'a forgotten work session could not be ended'),
      )
    }
  },
}

async function end(deps: Deps, planId: Id, sessionId: Id): Promise<void> {
  const text = await settledPlan(deps, planId)
  await changePlan(deps, planId, async (tx) => {
    const session = await readSession(tx, sessionId)
    // Another node, or a person after all, may have been quicker.
    if (session.state !== 'running') return null
    return { ...(await endRunning(deps, tx, session, text, null)), personId: null }
  })
}
