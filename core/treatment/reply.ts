/** Svarbrev: what a sender is told of their own remarks, made of the same rows as the report. */
import { filledIn, namesOfFields, strangeFields, type FieldNames } from '~core/consultation/letterFields'
import type { PlanLanguage } from '~core/plan/document'
import { isTreated, type Assessment } from './remark'
import type { ReportWords } from './reportWords'

export type ReplyField =
  | 'recipient'
  | 'number'
  | 'municipality'
  | 'plan'
  | 'title'
  | 'remarks'
  | 'link'
  | 'contact'
  | 'email'
  | 'phone'

const names: FieldNames<ReplyField> = {
  recipient: ['mottaker', 'mottakar'],
  number: ['nummer'],
  municipality: ['kommune'],
  plan: ['plan'],
  title: ['høring', 'høyring'],
  remarks: ['merknader'],
  link: ['lenke', 'lenkje'],
  contact: ['kontaktperson'],
  email: ['e-post'],
  phone: ['telefon'],
}

/** A letter's fields but the remarks, for one recipient. */
export type ReplyFacts = Readonly<Record<Exclude<ReplyField, 'remarks'>, string>>

/** A remark as its sender is told of it. */
export interface AnsweredRemark extends Assessment {
  readonly number: number
  /** "5 Rammevilkår"; empty for the plan as a whole. */
  readonly place: string
  readonly words: string
  /** The headings of what it changed. */
  readonly changed: readonly string[]
}

/** As much of somebody's own words as helps them see which remark it is, in characters. */
const QUOTED = 200

/** The letter as one sender reads it. */
export function replyText(
  letter: string,
  facts: ReplyFacts,
  remarks: readonly AnsweredRemark[],
  words: ReportWords,
): string {
  const told = remarks.map((remark) => answered(remark, words)).join('\n\n')
  return filledIn(letter, names, { ...facts, remarks: told })
}

function answered(remark: AnsweredRemark, words: ReportWords): string {
  const { number, place, words: said, disposition, answer, assessment, changed } = remark
  const quote = said.length > QUOTED ? `${said.slice(0, QUOTED).trimEnd()} …` : said
  const outcome = disposition ? words.dispositions[disposition] : words.untreated
  return [
    `${words.columns.number} ${number}. ${place || words.whole}: «${quote.replace(/\s+/g, ' ').trim()}»`,
    // What was written to the sender, or where nothing was, what was written about the remark.
    `${outcome}. ${answer.trim() || assessment.trim()}`.trim(),
    ...(changed.length > 0 ? [`${words.columns.change}: ${changed.join(', ')}`] : []),
  ].join('\n')
}

/** Whether a sender can be answered: every remark of theirs is treated, or they made none. */
export function mayBeAnswered(remarks: readonly Pick<Assessment, 'disposition' | 'assessment'>[]): boolean {
  return remarks.every(isTreated)
}

/** What stands in brackets in the letter and is no field. */
export const strangeReplyFields = (letter: string): string[] => strangeFields(letter, names)

/** What the fields are called. */
export const replyFieldNames = (language: PlanLanguage): string[] => namesOfFields(names, language)
