import type { Lack } from '~core/consultation/consultation'
import type { Texts } from '~app/i18n/texts'

/** The steps of preparing a consultation, in order, and what each may lack. */
export const steps = [
  'text',
  'rules',
  'page',
  'contact',
  'letter',
  'documents',
  'parties',
  'answers',
] as const
export type Step = (typeof steps)[number] & keyof Texts['consultation']['step']

/** What a step still lacks. */
const lacksOf: Readonly<Record<Step, readonly Lack[]>> = {
  text: ['text'],
  rules: [],
  page: ['title', 'intro'],
  contact: ['contact'],
  letter: ['letter'],
  documents: [],
  parties: ['parties'],
  answers: [],
}

/** What is missing in a step. */
export function missingIn(step: Step, missing: readonly Lack[]): Lack[] {
  return missing.filter((lack) => lacksOf[step].includes(lack))
}
