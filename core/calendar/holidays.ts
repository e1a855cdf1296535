/** Norway's public holidays (helligdager og høytidsdager), reckoned for any year of the Gregorian calendar. */
import { daysAfter, isWeekend, yearOf, type Day } from './day'

/** Those that follow Easter, in days from Easter Sunday: the Maundy Thursday to Whit Monday. */
const fromEaster = [-3, -2, 0, 1, 39, 49, 50]
const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26']
/** No holidays by law, but nobody's last day for anything. */
const eves = ['12-24', '12-31']

/** The year's public holidays, in order. */
export function holidaysIn(year: number): Day[] {
  const easter = easterSunday(year)
  const days = [...fixed.map((day) => dayIn(year, day)), ...fromEaster.map((days) => daysAfter(easter, days))]
  // Ascension Day may be the first or the seventeenth of May.
  return [...new Set(days)].sort()
}

export function isWorkingDay(day: Day): boolean {
  return !isWeekend(day) && !eves.includes(day.slice(5)) && !holidaysIn(yearOf(day)).includes(day)
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayFrom(daysAfter(day, 1))
}

/**
 * Easter Sunday, by the rule of the Gregorian calendar: the Sunday after the first full moon of spring, both as the
 * church reckons them. In the form of Oudin (1940), as printed in the Explanatory Supplement to the Astronomical Almanac.
 */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const correction = Math.floor((century - 17) / 25)
  const moon =
    (century - Math.floor(century / 4) - Math.floor((century - correction) / 3) + 19 * golden + 15) % 30
  const late = Math.floor(moon / 28)
  const fullMoon = moon - late * (1 - late * Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7
  return daysAfter(dayIn(year, '03-28'), fullMoon - weekday)
}

function dayIn(year: number, monthAndDay: string): Day {
  return `${String(year).padStart(4, '0')}-${monthAndDay}`
}
