import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNationalId, nationalIdsIn } from '~core/identity/nationalIds'
import { organisationNumberIn, organisationNumberShown } from '~core/identity/organisationNumber'

describe('an organisation number', () => {
  it('is nine digits of which the last checks the others', () => {
    // That of Brønnøysundregistrene itself.
    expect(organisationNumberIn('974760673')).toBe('974760673')
    expect(organisationNumberIn(' 974 760 673 ')).toBe('974760673')
    expect(['974760674', '97476067', '174760673', '974760673x', ''].map(organisationNumberIn)).toEqual(
      Array(5).fill(null),
    )
    expect(organisationNumberShown('974760673')).toBe('974\u00a0760\u00a0673')
  })

  it('shows every slip of one digit, and every two that changed places', () => {
    const slip = fc.record({ place: fc.nat(8), by: fc.integer({ min: 1, max: 9 }) })
    fc.assert(
      fc.property(slip, ({ place, by }) => {
        const digits = [...'974760673']
        digits[place] = String((Number(digits[place]) + by) % 10)
        expect(organisationNumberIn(digits.join(''))).toBeNull()
      }),
    )
    for (let place = 0; place < 8; place += 1) {
      const digits = [...'974760673']
      const [one = '', other = ''] = digits.slice(place, place + 2)
      digits.splice(place, 2, other, one)
      if (one !== other) expect(organisationNumberIn(digits.join(''))).toBeNull()
    }
  })
})

/** The check digits as Skatteetaten tells them; null where there are none. */
function withChecks(nine: string): string | null {
  const check = (digits: string, weights: string) => {
    const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * Number(weights[place]), 0)
    return sum % 11 === 0 ? 0 : 11 - (sum % 11)
  }
  const first = check(nine, '376189452')
  if (first === 10) return null
  const second = check(`${nine}${first}`, '5432765432')
  return second === 10 ? null : `${nine}${first}${second}`
}

describe('a national identity number', () => {
  const two = (number: number) => String(number).padStart(2, '0')
  const born = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    // Numbers as they are, D-numbers, H-numbers, and two kinds of synthetic ones.
    toDay: fc.constantFrom(0, 40),
    toMonth: fc.constantFrom(0, 40, 65, 80),
    rest: fc.integer({ min: 0, max: 99_999 }),
  })
  const numbers = born
    .map(({ day, month, toDay, toMonth, rest }) =>
      withChecks(`${two(day + toDay)}${two(month + toMonth)}${String(rest).padStart(5, '0')}`),
    )
    .filter((number) => number !== null)

  it('is known by its date and its check digits, of whichever kind it is', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(isNationalId(number)).toBe(true)
      }),
    )
  })

  it('is found in a sentence, however it is spaced', () => {
    const spaced = (number: string) => [
      number,
      `${number.slice(0, 6)} ${number.slice(6)}`,
      `${number.slice(0, 2)}.${number.slice(2, 4)}.${number.slice(4, 6)}-${number.slice(6)}`,
      `${number.slice(0, 6)} ${number.slice(6, 9)} ${number.slice(9)}`,
    ]
    fc.assert(
      fc.property(numbers, (number) => {
        for (const written of spaced(number)) {
          const text = `Jeg heter Kari (${written}), og skriver for koret.`
          const places = nationalIdsIn(text)
          expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([written])
        }
      }),
    )
  })

  it('is none of the other numbers that people write', () => {
    const text =
      'Konto 1503.40.12345, org.nr. 974760673, tlf. 22 33 44 55, sak 2026/12345, 12345678901234, 31.02.26 12345.'
    expect(nationalIdsIn(text)).toEqual([])
    expect(isNationalId('00000000000')).toBe(false)
    expect(isNationalId('12345')).toBe(false)
  })

  it('is known as it will be from 2032 on, when the first check digit may leave up to three', () => {
    const nine = '010132123'
    const found = Array.from({ length: 100 }, (_, last) => `${nine}${two(last)}`).filter(isNationalId)
    expect(found.length).toBeGreaterThan(1)
    expect(found.length).toBeLessThanOrEqual(4)
  })
})
