/** A day of the calendar as forms write it: "2026-12-01". Compares in the order of time. */
export type Day = string

const DAY = 24 * 60 * 60 * 1000

/** The day so many days later; earlier when the number is negative. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** How many days there are from one to the other; negative when the other came first. */
export function daysBetween(first: Day, last: Day): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY)
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

export function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(Date.parse(day)).getUTCDay())
}
