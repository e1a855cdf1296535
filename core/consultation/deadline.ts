import { daysAfter, daysBetween, yearOf, type Day } from '~core/calendar/day'
import { easterSunday, workingDayFrom } from '~core/calendar/holidays'
import { allow, deny, type Verdict } from '~core/refusal'
import { leastWeeksOf, type RuleProfile, type RuleProfileKind } from './ruleProfile'

/** A time when few people can answer, and how much longer a consultation that meets it lasts. */
export interface HolidaySeason {
  readonly name: 'summer' | 'easter' | 'christmas'
  readonly from: Day
  readonly to: Day
  readonly weeks: number
}

/** When answers are due, and how that was reckoned. */
export interface ProposedDeadline {
  readonly deadline: Day
  /** The holidays that weeks were added for, in order. */
  readonly added: readonly HolidaySeason[]
  /** Whether the last day would have been one on which nobody works. */
  readonly movedToWorkingDay: boolean
}

/** Proposes the last day of a consultation that starts on a day: at most a year later, however many holidays it meets. */
export function proposedDeadline(start: Day, { weeks, addsForHolidays }: RuleProfile): ProposedDeadline {
  const added: HolidaySeason[] = []
  let last = daysAfter(start, 7 * weeks)
  for (const season of addsForHolidays ? seasonsFrom(start) : [])
    if (season.from <= last && start <= season.to) {
      added.push(season)
      // What is added may reach into the next holidays.
      last = daysAfter(last, 7 * season.weeks)
    }
  const deadline = workingDayFrom(last)
  return { deadline, added, movedToWorkingDay: deadline !== last }
}

/** Whether a consultation may last from one day to the other. */
export function mayLast(kind: RuleProfileKind, start: Day, deadline: Day): Verdict {
  if (deadline < start) return deny('consultation.endsBeforeStart')
  const weeks = leastWeeksOf(kind)
  const earliest = daysAfter(start, 7 * weeks)
  return daysBetween(earliest, deadline) < 0 ? deny('consultation.tooShort', { weeks, earliest }) : allow
}

/** The holiday seasons that do not end before a day, for the year that follows it. */
function seasonsFrom(start: Day): HolidaySeason[] {
  const year = yearOf(start)
  return [year - 1, year, year + 1]
    .flatMap(seasonsOf)
    .filter(({ from, to }) => start <= to && daysBetween(start, from) <= 365)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
}

function seasonsOf(year: number): HolidaySeason[] {
  const easter = easterSunday(year)
  return [
    { name: 'easter', from: daysAfter(easter, -8), to: daysAfter(easter, 1), weeks: 1 },
    { name: 'summer', from: `${year}-07-01`, to: `${year}-07-31`, weeks: 3 },
    { name: 'christmas', from: `${year}-12-24`, to: `${year + 1}-01-01`, weeks: 1 },
  ]
}
