import { weightedRemainder } from './modulus11'

/** The weights of Enhetsregisteret; the last digit checks the eight before it. */
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1]

/** An organisation number (organisasjonsnummer) as it is kept: nine digits; null for what is none. Spaces are let pass. */
export function organisationNumberIn(typed: string): string | null {
  const digits = typed.replace(/[\s\u00a0]/g, '')
  return /^[89]\d{8}$/.test(digits) && weightedRemainder(digits, WEIGHTS) === 0 ? digits : null
}

/** As people read it: "974 760 673". */
export function organisationNumberShown(digits: string): string {
  return digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0')
}
