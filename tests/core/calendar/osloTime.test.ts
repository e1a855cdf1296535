import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt, wallTimeOf } from '~core/calendar/osloTime'

const at = (date: string, time: string) => instantAt({ date, time })?.toISOString() ?? null

describe('the clock on the wall in Norway', () => {
  it('is an hour ahead in winter and two in summer', () => {
    expect(at('2026-12-01', '18:00')).toBe('2026-12-01T17:00:00.000Z')
    expect(at('2026-06-01', '18:00')).toBe('2026-06-01T16:00:00.000Z')
  })

  it('never shows the hour that summer time leaves out', () => {
    expect(at('2027-03-28', '02:30')).toBeNull()
    expect(at('2027-03-28', '03:00')).toBe('2027-03-28T01:00:00.000Z')
  })

  it('means the first of the two hours in October', () => {
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  })

  it.each([
    ['2026-02-30', '18:00'],
    ['2026-12-01', '25:00'],
    ['', ''],
    ['i morgen', 'kveld'],
  ])('does not know %s %s', (date, time) => expect(at(date, time)).toBeNull())

  it('gives back every moment that it shows, but for the hour that comes twice', () => {
    const minutes = fc.integer({ min: Date.UTC(2020) / 60_000, max: Date.UTC(2040) / 60_000 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const moment = new Date(minute * 60_000)
        const back = instantAt(wallTimeOf(moment))?.getTime() ?? NaN
        expect([0, 3_600_000]).toContain(moment.getTime() - back)
      }),
    )
  })
})
