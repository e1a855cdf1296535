/**
 * National identity numbers (fødselsnummer, and the D-, H- and synthetic numbers made like it) in free text. They are
 * never published, so what looks like one stops a publication until a person has looked.
 */
import { weightedRemainder } from './modulus11'

/** From the character at `start` up to, not including, the one at `end`. */
export interface NationalIdPlace {
  readonly start: number
  readonly end: number
}

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** Eleven digits by themselves, in the ways in which people write them: one space, dot or dash here and there. */
const LIKE_ONE = /(?<![\d])\d{2}[ .\u00a0-]?\d{2}[ .\u00a0-]?\d{2}[ .\u00a0-]?\d{3}[ .\u00a0-]?\d{2}(?!\d)/g

/** Everywhere in the text where one stands. */
export function nationalIdsIn(text: string): NationalIdPlace[] {
  return [...text.matchAll(LIKE_ONE)]
    .filter(([written]) => isNationalId(written.replace(/\D/g, '')))
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
}

/** Whether eleven digits are one, by their date and their two check digits. */
export function isNationalId(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || !hasDate(digits)) return false
  // From 2032 on the first check digit may leave 1, 2 or 3 as well: otherwise there would not be numbers enough.
  return weightedRemainder(digits, FIRST_WEIGHTS) <= 3 && weightedRemainder(digits, SECOND_WEIGHTS) === 0
}

/** D-numbers have 40 added to the day; H-numbers 40, and synthetic ones 65 or 80 to the month. */
function hasDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40
  const written = Number(digits.slice(2, 4))
  const month = [0, 40, 65, 80].map((added) => written - added).find((each) => each >= 1 && each <= 12)
  return month !== undefined && day >= 1 && day <= daysIn(month)
}

const daysIn = (month: number) => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
