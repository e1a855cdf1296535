/** Arbeidsmøte: the table meets around one plan. Called, started, ended, and then there is a record of it. */
import type { Id } from '~core/ids'
import { allow, deny, type RefusalCode, type Verdict } from '~core/refusal'

export const sessionStates = ['planned', 'running', 'ended', 'cancelled'] as const
export type SessionState = (typeof sessionStates)[number]

/** A session that nobody ended is ended for them so many hours after its planned end. */
const FORGOTTEN_AFTER_HOURS = 8

/** What somebody wants to do with a session, and in which state it must be for that. */
const acts = {
  changeCall: { in: 'planned', otherwise: 'workSession.notPlanned' },
  cancel: { in: 'planned', otherwise: 'workSession.notPlanned' },
  run: { in: 'running', otherwise: 'workSession.notRunning' },
  end: { in: 'running', otherwise: 'workSession.notRunning' },
  correctRecord: { in: 'ended', otherwise: 'workSession.notEnded' },
  exportRecord: { in: 'ended', otherwise: 'workSession.notEnded' },
  sendRecord: { in: 'ended', otherwise: 'workSession.notEnded' },
} as const satisfies Record<string, { in: SessionState; otherwise: RefusalCode }>

export type SessionAct = keyof typeof acts

/** Whether a session in this state takes the act. */
export function mayBe(act: SessionAct, state: SessionState): Verdict {
  const { in: wanted, otherwise } = acts[act]
  return state === wanted ? allow : deny(otherwise)
}

/**
 * Whether the session may start. A plan has one running at a time: the current item stands on every screen of the
 * plan, and there can be but one.
 *
 * @param runningId the plan's running session, where there is one
 */
export function mayStart(session: { readonly id: Id; readonly state: SessionState }, runningId: Id | null) {
  if (session.state !== 'planned') return deny('workSession.notPlanned')
  return runningId === null || runningId === session.id ? allow : deny('workSession.anotherRuns')
}

/** What decides whether a running session was forgotten. */
export interface RunningSession {
  readonly startedAt: Date
  readonly startsAt: Date
  readonly minutes: number
}

/** Whether nobody can be sitting there any more: the planned time is long over, and so is as much time from the start. */
export function isForgotten({ startedAt, startsAt, minutes }: RunningSession, now: Date): boolean {
  const begun = Math.max(startedAt.getTime(), startsAt.getTime())
  return now.getTime() > begun + minutes * 60_000 + FORGOTTEN_AFTER_HOURS * 3_600_000
}
