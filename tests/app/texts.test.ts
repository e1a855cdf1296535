import { describe, expect, it } from 'vitest'
import { refusals, type RefusalCode } from '~core/refusal'
import { browserOf } from '~app/browser'
import { offeredLocales, textsFor } from '~app/i18n/texts'
import { clock, dateAndClock, hourOf, weekdayAndDate, when } from '~app/i18n/time'

const codes = Object.keys(refusals) as RefusalCode[]
const { nb, nn, en } = { nb: textsFor('nb'), nn: textsFor('nn'), en: textsFor('en') }

describe.each(offeredLocales)('the sentences in %s', (locale) => {
  it.each(codes)('tell what %s means, as a sentence', (code) => {
    const sentence = textsFor(locale).refusals[code]({})
    expect(sentence).toMatch(/^\p{Lu}.*[.!?]$/su)
    expect(sentence).not.toContain('undefined')
  })
})

it('says how long to wait, rounded up to minutes', () => {
  const { refusals: sentences } = nb
  expect(sentences['rate.limited']({ seconds: 10 })).toContain('om et minutt')
  expect(sentences['rate.limited']({ seconds: 61 })).toContain('om 2 minutter')
})

describe('moments', () => {
  it('are told in Oslo, in winter and in summer', () => {
    expect(clock(nb, '2026-01-15T12:00:00Z')).toBe('13.00')
    expect(clock(nb, '2026-07-15T12:00:00Z')).toBe('14.00')
    expect(clock(en, '2026-07-15T12:00:00Z')).toBe('14:00')
    expect(hourOf('2026-07-15T22:30:00Z')).toBe(0)
  })

  it('have the names of days and months in each language', () => {
    const at = '2026-11-21T12:00:00Z'
    expect(weekdayAndDate(nb, at)).toBe('lørdag 21. november 2026')
    expect(weekdayAndDate(nn, at)).toBe('laurdag 21. november 2026')
    expect(weekdayAndDate(en, at)).toBe('Saturday 21 November 2026')
    expect(dateAndClock(nb, at)).toBe('21. november 2026 kl. 13.00')
  })

  it('are as short as their distance allows, by Oslo’s midnight', () => {
    const now = '2026-11-21T12:00:00Z'
    expect(when(nb, '2026-11-20T23:10:00Z', now)).toBe('i dag kl. 00.10')
    expect(when(nb, '2026-11-20T22:50:00Z', now)).toBe('i går kl. 23.50')
    expect(when(nb, '2026-11-01T08:00:00Z', now)).toBe('1. november kl. 09.00')
    expect(when(nb, '2025-11-01T08:00:00Z', now)).toBe('1. november 2025')
  })

  it('know yesterday across the night when the clocks go back', () => {
    expect(when(nb, '2026-10-24T21:30:00Z', '2026-10-25T22:30:00Z')).toBe('i går kl. 23.30')
  })
})

it('tells browsers apart that call themselves by several names', () => {
  const edge =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0'
  expect(browserOf(edge)).toEqual({ browser: 'Edge', system: 'Windows' })
  const iPhone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1'
  expect(browserOf(iPhone)).toEqual({ browser: 'Safari', system: 'iPhone' })
  expect(browserOf('curl/8.0')).toBeNull()
  expect(browserOf(null)).toBeNull()
})
