import type { PlanAct } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { isRefusal, Refusal, refuseUnless } from '~core/refusal'
import { mayBe, type SessionAct, type SessionState } from '~core/session/session'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { publishNews, type PlanEvent } from '../events'
import { changePlan } from '../plans/changePlan'
import { planFor, type PlanInHand } from '../plans/standing'

/** A work session's row with its agenda and its people. */
export type SessionInHand = Awaited<ReturnType<typeof readSession>>

/** @throws Refusal `workSession.notFound` */
export async function readSession(db: Transaction, sessionId: Id) {
  const row = await db.workSession.findFirst({
    where: { id: sessionId, plan: { deletedAt: null } },
    include: {
      items: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      participants: { orderBy: [{ name: 'asc' }, { id: 'asc' }] },
    },
  })
  if (!row) throw new Refusal('workSession.notFound')
  return { ...row, state: row.state as SessionState }
}

/**
 * The work session and its plan, when the viewer may do this in the plan.
 *
 * @throws Refusal `workSession.notFound` also when the viewer has no role in its plan: the two look alike from outside
 */
export async function workSessionFor(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  sessionId: Id,
): Promise<{ readonly session: SessionInHand; readonly plan: PlanInHand }> {
  if (!viewer) throw new Refusal('signIn.required')
  const session = await readSession(db, sessionId)
  try {
    return { session, plan: await planFor(db, viewer, act, session.planId) }
  } catch (error) {
    if (isRefusal(error) && error.code === 'plan.notFound') throw new Refusal('workSession.notFound')
    throw error
  }
}

/** What a change to a work session works with: facts read inside the transaction, while the plan is held. */
export interface SessionChange {
  readonly tx: Transaction
  readonly session: SessionInHand
  readonly plan: PlanInHand
}

/**
 * One change to a work session by somebody who runs it. Every screen of the plan is told.
 *
 * @param write answers with the event, or null when it is nothing that is recorded as an act
 * @returns what `write` worked with
 */
export async function changeSession(
  deps: Deps,
  viewer: Viewer | null,
  sessionId: Id,
  act: SessionAct,
  write: (change: SessionChange) => Promise<Pick<PlanEvent, 'kind' | 'facts'> | null>,
): Promise<SessionChange> {
  const { plan } = await workSessionFor(deps.db, viewer, 'session.run', sessionId)
  const personId = viewer?.id ?? null
  let change: SessionChange | undefined
  let isTold = false
  await changePlan(deps, plan.id, async (tx) => {
    change = { tx, ...(await workSessionFor(tx, viewer, 'session.run', sessionId)) }
    refuseUnless(mayBe(act, change.session.state))
    const event = await write(change)
    isTold = event !== null
    return event && { ...event, personId }
  })
  if (!change) throw new Refusal('workSession.notFound')
  if (!isTold) publishNews(deps, { planId: plan.id, kind: 'session.moved', personId, facts: { sessionId } })
  return change
}
