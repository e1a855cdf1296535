/** The clock on the wall in Norway, both ways. Meetings are agreed by it, and moments are kept in UTC. */
import type { Instant } from '~core/ids'

/** A day and an hour as forms write them: "2026-12-01" and "18:00". */
export interface WallTime {
  readonly date: string
  readonly time: string
}

const HOUR = 60 * 60 * 1000

const oslo = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** What the clock and the calendar on the wall say at this moment. */
export function wallTimeOf(at: Instant): WallTime {
  const parts = oslo.formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? ''
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/**
 * The moment when the wall says so; null when it never does: no such day, or the hour that summer time leaves out.
 * The hour that comes twice in October is taken for the first of the two, as people do who stay up for it.
 */
export function instantAt({ date, time }: WallTime): Instant | null {
  const reading = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(reading)) return null
  for (const hoursAhead of [2, 1]) {
    const moment = new Date(reading - hoursAhead * HOUR)
    const wall = wallTimeOf(moment)
    if (wall.date === date && wall.time === time) return moment
  }
  return null
}
