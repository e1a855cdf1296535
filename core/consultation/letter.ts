/** Høringsbrev: the letter that invites, with named fields in square brackets that are filled in for each who gets it. */

/** What can be filled in. */
export const letterFields = [
  'recipient',
  'municipality',
  'plan',
  'title',
  'deadline',
  'link',
  'contact',
  'email',
  'phone',
] as const
export type LetterField = (typeof letterFields)[number]
export type LetterFacts = Readonly<Record<LetterField, string>>

/** What a field is called in a letter, bokmål first, nynorsk where it differs. */
const names: Readonly<Record<LetterField, readonly string[]>> = {
  recipient: ['mottaker', 'mottakar'],
  municipality: ['kommune'],
  plan: ['plan'],
  title: ['høring', 'høyring'],
  deadline: ['frist'],
  link: ['lenke', 'lenkje'],
  contact: ['kontaktperson'],
  email: ['e-post'],
  phone: ['telefon'],
}

const FIELD = /\[([\p{L}-]{1,30})\]/gu

/** The letter as one recipient reads it. What is no field stays as it was written. */
export function filledLetter(letter: string, facts: LetterFacts): string {
  return letter.replace(FIELD, (written, name: string) => {
    const field = fieldCalled(name)
    return field === null ? written : facts[field]
  })
}

/** What stands in brackets and is no field: most likely a slip. Each once. */
export function unknownFields(letter: string): string[] {
  const written = [...letter.matchAll(FIELD)].map(([, name]) => name ?? '')
  return [...new Set(written.filter((name) => fieldCalled(name) === null))]
}

/** The names of the fields in a language, for whoever writes a letter. */
export function fieldNames(language: 'nb' | 'nn'): string[] {
  return letterFields.map((field) => names[field][language === 'nn' ? 1 : 0] ?? names[field][0] ?? '')
}

function fieldCalled(name: string): LetterField | null {
  const called = name.toLowerCase()
  return letterFields.find((field) => names[field].includes(called)) ?? null
}
