/** Høringsbrev: the letter that invites, with named fields in square brackets that are filled in for each who gets it. */
import { filledIn, namesOfFields, strangeFields, type FieldNames } from './letterFields'

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
const names: FieldNames<LetterField> = {
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

/** The letter as one recipient reads it. What is no field stays as it was written. */
export const filledLetter = (letter: string, facts: LetterFacts): string => filledIn(letter, names, facts)

/** What stands in brackets and is no field: most likely a slip. Each once. */
export const unknownFields = (letter: string): string[] => strangeFields(letter, names)

/** The names of the fields in a language, for whoever writes a letter. */
export const fieldNames = (language: 'nb' | 'nn'): string[] => namesOfFields(names, language)
