/** Saksnummer: a year and a number in it, however somebody wrote them. */
import { allow, deny, type Verdict } from '~core/refusal'

export interface CaseNumber {
  readonly year: number
  readonly sequence: number
}

/**
 * Reads "2026/123", "26/123", "PS 18/26" or "18/2026". Of two short numbers the one that is the given year is the year,
 * and else the first, as case systems write a case; bodies write the other way round.
 *
 * @param year the year in which the case was, or the meeting
 * @returns null when these are not two numbers
 */
export function readCaseNumber(written: string, year: number): CaseNumber | null {
  const [, first = '', second = ''] = /^\D*(\d{1,9})\s*[/-]\s*(\d{1,9})\D*$/.exec(written) ?? []
  if (first === '') return null
  const isYear = (digits: string) => digits.length === 4 && /^(19|20)/.test(digits)
  const isThisYear = (digits: string) => digits.length === 2 && Number(digits) === year % 100
  const isTurned = !isYear(first) && (isYear(second) || (!isThisYear(first) && isThisYear(second)))
  const [yearDigits, sequence] = isTurned ? [second, first] : [first, second]
  if (!isYear(yearDigits) && yearDigits.length !== 2) return null
  return {
    year: isYear(yearDigits) ? Number(yearDigits) : 2000 + Number(yearDigits),
    sequence: Number(sequence),
  }
}

/** Whether a package can be made: the case it belongs to must be known, or it would be filed under no case at all. */
export function mayPack(caseNumber: string, year: number): Verdict {
  return readCaseNumber(caseNumber, year) ? allow : deny('archive.noCaseNumber', { written: caseNumber })
}
