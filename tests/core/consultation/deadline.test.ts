import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysAfter, daysBetween, type Day } from '~core/calendar/day'
import { isWorkingDay } from '~core/calendar/holidays'
import { mayLast, proposedDeadline } from '~core/consultation/deadline'
import { profileOf, ruleProfileKinds } from '~core/consultation/ruleProfile'

const proposed = (start: Day, addsForHolidays = true) => {
  const { deadline, added } = proposedDeadline(start, { ...profileOf('thematic'), addsForHolidays })
  return [deadline, ...added.map(({ name }) => name)]
}

it('is six weeks where no holidays are in the way', () => {
  expect(proposed('2026-09-07')).toEqual(['2026-10-19'])
})

it('is longer for each holiday that it meets, also for one that it only meets by being longer', () => {
  expect(proposed('2026-11-20')).toEqual(['2027-01-08', 'christmas'])
  expect(proposed('2027-02-22')).toEqual(['2027-04-12', 'easter'])
  expect(proposed('2026-06-01')).toEqual(['2026-08-03', 'summer'])
  // Easter makes it last into no other holiday here; a start in the middle of one counts it too.
  expect(proposed('2026-07-20')).toEqual(['2026-09-21', 'summer'])
  expect(proposed('2026-11-20', false)).toEqual(['2027-01-04'])
})

it('never ends on a day when nobody works', () => {
  expect(proposed('2026-11-19', false)).toEqual(['2027-01-04'])
  const starts = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter('2026-01-01', days))
  fc.assert(
    fc.property(starts, fc.integer({ min: 1, max: 26 }), fc.boolean(), (start, weeks, addsForHolidays) => {
      const { deadline } = proposedDeadline(start, { kind: 'own', weeks, addsForHolidays })
      expect(isWorkingDay(deadline)).toBe(true)
      expect(daysBetween(start, deadline)).toBeGreaterThanOrEqual(7 * weeks)
      expect(daysBetween(start, deadline)).toBeLessThanOrEqual(7 * (weeks + 7) + 6)
    }),
  )
})

it('may be what somebody says, but no shorter than the law has it', () => {
  expect(mayLast('planningAct', '2026-09-07', '2026-10-18')).toMatchObject({
    code: 'consultation.tooShort',
    facts: { weeks: 6, earliest: '2026-10-19' },
  })
  expect(mayLast('planningAct', '2026-09-07', '2026-10-19').allowed).toBe(true)
  expect(mayLast('thematic', '2026-09-07', '2026-09-08').allowed).toBe(true)
  for (const kind of ruleProfileKinds)
    expect(mayLast(kind, '2026-09-07', '2026-09-06')).toMatchObject({
      code: 'consultation.endsBeforeStart',
    })
})
