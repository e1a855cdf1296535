/** Saksgang: the case's road through the bodies, stop by stop. */
import type { Side } from '~core/access/sides'
import type { Day } from '~core/calendar/day'
import type { Id } from '~core/ids'
import type { Phase } from '~core/phases/phases'
import { allow, deny, type Verdict } from '~core/refusal'
import { committeeKinds, sitsOn, type Committee, type CommitteeKind } from './committee'

/** planlagt, behandles nå, behandlet, sendt tilbake, utsatt */
export const stepStates = ['planned', 'running', 'treated', 'sentBack', 'postponed'] as const
export type StepState = (typeof stepStates)[number]

/** One stop. */
export interface Step {
  readonly id: Id
  readonly position: number
  readonly state: StepState
  readonly meetingOn: Day | null
}

/** What may come of a stop, and of which states. */
const acts = {
  change: ['planned', 'postponed'],
  remove: ['planned', 'postponed'],
  begin: ['planned', 'postponed'],
  order: ['planned', 'postponed', 'running'],
  run: ['running'],
  end: ['running'],
  sendBack: ['running'],
  postpone: ['planned', 'running'],
  record: ['treated', 'sentBack'],
} as const satisfies Record<string, readonly StepState[]>
export type StepAct = keyof typeof acts

/** Whether the stop is in a state for this. */
export function mayBe(act: StepAct, state: StepState): Verdict {
  if ((acts[act] as readonly StepState[]).includes(state)) return allow
  if (state === 'running') return deny('caseStep.running')
  if (state === 'postponed' && act === 'postpone') return deny('caseStep.postponed')
  return deny(state === 'planned' || state === 'postponed' ? 'caseStep.notBegun' : 'caseStep.ended')
}

/** Whether amendments are taken: before the meeting, and in it. */
export function mayTakeAmendments(state: StepState): Verdict {
  return state === 'treated' || state === 'sentBack' ? deny('caseStep.ended') : allow
}

/** Who may put amendments: a politician at the plan's table, and whoever runs the meeting on somebody's behalf. */
export function mayPutAmendments(side: Side | null, runsMeeting: boolean): Verdict {
  return side === 'politics' || (side !== null && runsMeeting) ? allow : deny('access.denied')
}

/** Whether a body may come on a road that is laid today: its time is not over. */
export function mayComeOnRoad({ periodFrom, periodTo, dissolvedOn }: Committee, today: Day): Verdict {
  if (dissolvedOn !== null && today >= dissolvedOn) return deny('committee.dissolved', { day: dissolvedOn })
  return today > periodTo ? deny('committee.outsidePeriod', { from: periodFrom, to: periodTo }) : allow
}

/** What beginning a stop rests on. */
export interface Beginning {
  readonly phase: Phase
  readonly road: readonly Step[]
  readonly committee: Committee
  /** Whether the case paper is finished: what lies before a body stands as it is. */
  readonly paperFinished: boolean
}

/**
 * Whether a body may begin to treat the case: on its day, while it sits, and when all in front of it are done. One
 * that sent the case back is done; the case comes again on a stop of its own.
 */
export function mayBegin(step: Step, { phase, road, committee, paperFinished }: Beginning): Verdict {
  const fits = mayBe('begin', step.state)
  if (!fits.allowed) return fits
  if (phase !== 'council') return deny('caseStep.notInCouncil')
  if (road.some(({ state }) => state === 'running')) return deny('caseStep.anotherRuns')
  const inFront = road.filter(({ position }) => position < step.position)
  if (inFront.some(({ state }) => state === 'planned' || state === 'postponed'))
    return deny('caseStep.earlierOpen')
  if (step.meetingOn === null) return deny('caseStep.noDate')
  if (!paperFinished) return deny('casePaper.notFinished')
  return sitsOn(committee, step.meetingOn)
}

/** The bodies in the order of the road: boards first, the council last, and as the municipality has them in between. */
export function roadThrough<Body extends { readonly kind: CommitteeKind; readonly position: number }>(
  bodies: readonly Body[],
): Body[] {
  const rank = ({ kind }: Body) => committeeKinds.indexOf(kind)
  return [...bodies].sort((one, other) => rank(one) - rank(other) || one.position - other.position)
}

/** Whether the stop may be moved there: none is put in front of one that has begun. */
export function mayMove(road: readonly Step[], step: Step, to: number): Verdict {
  const fits = mayBe('change', step.state)
  if (!fits.allowed) return fits
  const others = road.filter(({ id }) => id !== step.id)
  const isBegun = ({ state }: Step) => state !== 'planned' && state !== 'postponed'
  return others.slice(Math.max(0, to)).some(isBegun) ? deny('caseStep.begunBehind') : allow
}

/** Whether the stop's vote is the last word: kommunestyret itself adopts, the others recommend. */
export const decides = (kind: CommitteeKind): boolean => kind === 'council'

/** Whether a body votes at all; an advisory board says what it means. */
export const votes = (kind: CommitteeKind): boolean => kind !== 'advisoryBoard'
