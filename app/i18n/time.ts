/**
 * Moments as people read them, in Europe/Oslo.
 *
 * Intl reckons the time zone; the words are our own, since not every browser knows the names of days and months
 * in nynorsk, and server and browser must write the same.
 */
import type { Texts } from './texts'

let oslo: Intl.DateTimeFormat | undefined

/** Made when the first moment is shown: a browser needs long to read its time zones, and no page's start should wait. */
const inOsloFormat = () =>
  (oslo ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Oslo',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }))

/** A moment: a Date, or its ISO text as it came out of a loader. */
export type Moment = Date | string

interface OsloTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: string
  readonly minute: string
}

function inOslo(at: Moment): OsloTime {
  const parts = inOsloFormat().formatToParts(new Date(at))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? ''
  return {
    year: Number(part('year')),
    month: Number(part('month')),
    day: Number(part('day')),
    hour: part('hour'),
    minute: part('minute'),
  }
}

/** "20. november 2026" */
export function date(texts: Texts, at: Moment): string {
  const { time } = texts.common
  const { day, month, year } = inOslo(at)
  return time.date(day, time.months[month - 1] ?? '', year)
}

/** A day of the calendar, "2026-12-18", as a date: "18. desember 2026". */
export function dayAsDate(texts: Texts, day: string): string {
  return date(texts, `${day}T12:00:00Z`)
}

/** "fredag 20. november 2026" */
export function weekdayAndDate(texts: Texts, at: Moment): string {
  const { time } = texts.common
  const { day, month, year } = inOslo(at)
  const weekday = time.weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
  return time.weekdayAndDate(weekday, date(texts, at))
}

/** A day of the calendar, "2026-12-18", in words: "fredag 18. desember 2026". */
export function dayInWords(texts: Texts, day: string): string {
  return weekdayAndDate(texts, `${day}T12:00:00Z`)
}

/** "14.32" */
export function clock(texts: Texts, at: Moment): string {
  const { hour, minute } = inOslo(at)
  return texts.common.time.clock(hour, minute)
}

/** "20. november 2026 kl. 14.32" */
export function dateAndClock(texts: Texts, at: Moment): string {
  return texts.common.time.at(date(texts, at), clock(texts, at))
}

/** As short as the distance allows: "i dag kl. 14.32", "i går kl. 21.40", "3. mai kl. 09.10", "3. mai 2025". */
export function when(texts: Texts, at: Moment, now: Moment): string {
  const { time } = texts.common
  const then = inOslo(at)
  const today = inOslo(now)
  const days = daysBetween(then, today)
  if (days === 0) return time.at(time.today, clock(texts, at))
  if (days === 1) return time.at(time.yesterday, clock(texts, at))
  if (then.year !== today.year) return date(texts, at)
  return time.at(time.dayAndMonth(then.day, time.months[then.month - 1] ?? ''), clock(texts, at))
}

/** The hour of the day in Oslo, 0 to 23, for a greeting. */
export function hourOf(at: Moment): number {
  return Number(inOslo(at).hour)
}

function daysBetween(earlier: OsloTime, later: OsloTime): number {
  const count = ({ year, month, day }: OsloTime) => Date.UTC(year, month - 1, day) / 86_400_000
  return count(later) - count(earlier)
}
