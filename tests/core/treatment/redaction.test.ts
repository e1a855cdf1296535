import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joined, REDACTED, redacted } from '~core/treatment/redaction'

it.each([
  ['nothing', [], 'Kari Li bor i Bakken 4.'],
  ['a name', [{ start: 0, end: 7 }], `${REDACTED} bor i Bakken 4.`],
  [
    'two that touch as one',
    [
      { start: 0, end: 4 },
      { start: 4, end: 7 },
    ],
    `${REDACTED} bor i Bakken 4.`,
  ],
  [
    'two that overlap, in any order',
    [
      { start: 3, end: 7 },
      { start: 0, end: 5 },
    ],
    `${REDACTED} bor i Bakken 4.`,
  ],
  ['what reaches over the end', [{ start: 14, end: 900 }], `Kari Li bor i ${REDACTED}`],
  [
    'nothing where the end comes first',
    [
      { start: 5, end: 5 },
      { start: 9, end: 2 },
    ],
    'Kari Li bor i Bakken 4.',
  ],
])('takes out %s', (_, ranges, shown) => {
  expect(redacted('Kari Li bor i Bakken 4.', ranges)).toBe(shown)
})

it('shows nothing of what is taken out, and all of the rest', () => {
  const range = fc.tuple(fc.nat(80), fc.nat(80)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.array(range, { maxLength: 6 }), (text, ranges) => {
      const kept = [...Array(text.length).keys()].filter(
        (at) => !ranges.some(({ start, end }) => start <= at && at < end),
      )
      const shown = joined(ranges, text.length).length
      expect(redacted(text, ranges).length).toBe(kept.length + shown * REDACTED.length)
      const rest = kept.map((at) => text[at]).join('')
      expect(redacted(text, ranges).replaceAll(REDACTED, '')).toBe(rest)
    }),
  )
})
