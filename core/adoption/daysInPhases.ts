import { daysBetween, type Day } from '~core/calendar/day'
import { phases, type Phase } from '~core/phases/phases'

/** A phase that the work went into. */
export interface PhaseBegun {
  readonly phase: Phase
  readonly on: Day
}

/** How long the work was in one phase. */
export interface DaysInPhase {
  readonly phase: Phase
  readonly days: number
}

/**
 * How the days from the beginning of the work to the resolution were spent, by phase, in the order of the phases.
 *
 * A phase that the work came back to has its days together. One that was passed through within a day has none and is
 * left out, so that the days always add up to all of them.
 *
 * @param begun in the order in which they began, the first one first
 */
export function daysInPhases(begun: readonly PhaseBegun[], until: Day): DaysInPhase[] {
  const spent = new Map<Phase, number>()
  for (const [place, { phase, on }] of begun.entries()) {
    const days = daysBetween(on, begun[place + 1]?.on ?? until)
    spent.set(phase, (spent.get(phase) ?? 0) + days)
  }
  return phases.flatMap((phase) => {
    const days = spent.get(phase) ?? 0
    return days > 0 ? [{ phase, days }] : []
  })
}
