import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysAfter, daysBetween } from '~core/calendar/day'
import { easterSunday, holidaysIn, isWorkingDay, workingDayFrom } from '~core/calendar/holidays'

it.each([
  [1961, '1961-04-02'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i is %s', (year, day) => {
  expect(easterSunday(year)).toBe(day)
})

it('Easter is a Sunday between 22 March and 25 April, in every year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
      const easter = easterSunday(year)
      expect(new Date(easter).getUTCDay()).toBe(0)
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
    }),
  )
})

it('a year has the twelve holidays of the law', () => {
  expect(holidaysIn(2027)).toEqual([
    '2027-01-01',
    '2027-03-25',
    '2027-03-26',
    '2027-03-28',
    '2027-03-29',
    '2027-05-01',
    '2027-05-06',
    '2027-05-16',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ])
  // Whit Monday of 2027 is the seventeenth of May: one day for two. So was Ascension Day of 2008 the first of May.
  expect(holidaysIn(2026)).toHaveLength(12)
  expect(holidaysIn(2008)).toHaveLength(11)
})

it('nobody has to answer on a Sunday, a holiday or an eve', () => {
  expect(['2026-12-24', '2026-12-31', '2027-05-06', '2026-11-28'].filter(isWorkingDay)).toEqual([])
  expect(workingDayFrom('2026-12-24')).toBe('2026-12-28')
  expect(workingDayFrom('2027-03-25')).toBe('2027-03-30')
  expect(workingDayFrom('2026-11-27')).toBe('2026-11-27')
})

it('days are counted over the change of summer time and of the year', () => {
  expect(daysAfter('2026-03-28', 1)).toBe('2026-03-29')
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29')
})
