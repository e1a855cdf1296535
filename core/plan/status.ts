import type { PlanAct } from '~core/access/can'
import { allow, deny, type Verdict } from '~core/refusal'
import type { SectionStatus } from './section'

/** The right that a change of status takes: to lock, and to open what is locked, is a right of its own. */
export function actForStatus(from: SectionStatus, to: SectionStatus): PlanAct {
  return from === 'locked' || to === 'locked' ? 'section.lock' : 'section.arrange'
}

/** Whether a section's title may be changed or the section deleted: what is locked stands as it is. */
export function mayAlter(statuses: readonly SectionStatus[]): Verdict {
  return statuses.includes('locked') ? deny('section.locked') : allow
}

/** Whether the section counts as finished in a plan's progress. */
export function isReady(status: SectionStatus): boolean {
  return status === 'ready' || status === 'locked'
}
