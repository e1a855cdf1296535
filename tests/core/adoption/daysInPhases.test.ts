import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInPhases } from '~core/adoption/daysInPhases'
import { daysAfter } from '~core/calendar/day'
import { phases } from '~core/phases/phases'

describe('the days of the work', () => {
  it('are told by phase, in the order of the phases, those of one that was entered twice together', () => {
    const begun = [
      { phase: 'drafting', on: '2026-01-01' },
      { phase: 'treatment', on: '2026-01-11' },
      { phase: 'council', on: '2026-01-15' },
      { phase: 'treatment', on: '2026-01-20' },
      { phase: 'council', on: '2026-01-21' },
    ] as const
    expect(daysInPhases(begun, '2026-02-01')).toEqual([
      { phase: 'drafting', days: 10 },
      { phase: 'treatment', days: 5 },
      { phase: 'council', days: 16 },
    ])
  })

  it('add up to all of them', () => {
    const stays = fc.array(fc.record({ phase: fc.constantFrom(...phases), days: fc.nat(400) }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(stays, (each) => {
        let on = '2026-01-01'
        const begun = each.map(({ phase, days }) => {
          const stay = { phase, on }
          on = daysAfter(on, days)
          return stay
        })
        const all = each.reduce((sum, { days }) => sum + days, 0)
        const told = daysInPhases(begun, on)
        expect(told.reduce((sum, { days }) => sum + days, 0)).toBe(all)
        expect(new Set(told.map(({ phase }) => phase)).size).toBe(told.length)
      }),
    )
  })
})
