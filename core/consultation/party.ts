/** Where an invited party (høringsinstans) stands: whether the letter has gone, and whether there is an answer. */
import { daysAfter } from '~core/calendar/day'
import { wallTimeOf } from '~core/calendar/osloTime'
import type { Instant } from '~core/ids'
import { isLate, type Consultation } from './consultation'
import type { StatementState } from './statement'

/** `noAddress`: it gets no mail. `unsent`: the consultation has not opened. `failed`: the mail server will not take it. */
export const letterStates = ['noAddress', 'unsent', 'queued', 'sent', 'failed'] as const
export type LetterState = (typeof letterStates)[number]

/** `overdue`: the deadline has passed without an answer. */
export const answerStates = ['answered', 'answeredLate', 'waiting', 'overdue'] as const
export type AnswerState = (typeof answerStates)[number]

/** A party's statement, as far as it counts here. */
export interface PartyStatement {
  readonly state: StatementState
  readonly late: boolean
}

/** What became of the letter's mail; null: there is no row of it, any more or yet. */
export interface LetterMail {
  readonly sentAt: Instant | null
  /** When it is tried again; null when it is given up. */
  readonly retryAt: Instant | null
  readonly lastError: string | null
}

export interface PartyLetter {
  readonly email: string | null
  readonly invitedAt: Instant | null
  readonly mail: LetterMail | null
}

export function letterState({ email, invitedAt, mail }: PartyLetter): LetterState {
  if (email === null) return 'noAddress'
  if (invitedAt === null) return 'unsent'
  if (mail === null || mail.sentAt) return 'sent'
  return mail.retryAt === null && mail.lastError !== null ? 'failed' : 'queued'
}

/** Drafts and what was withdrawn are no answers; one that came in time counts before a late one. */
export function answerState(
  statements: readonly PartyStatement[],
  consultation: Pick<Consultation, 'deadlineOn'>,
  now: Instant,
): AnswerState {
  const sent = statements.filter(({ state }) => state === 'sent')
  if (sent.some(({ late }) => !late)) return 'answered'
  if (sent.length > 0) return 'answeredLate'
  return isLate(consultation, now) ? 'overdue' : 'waiting'
}

/** Nobody is written to at night. */
const EARLIEST = '07:00'

/** A party as reminders are decided. */
export interface RemindedParty {
  readonly email: string | null
  readonly invitedAt: Instant | null
  readonly remindedAt: Instant | null
  readonly statements: readonly PartyStatement[]
}

/** A consultation as its reminders are decided; `remindDays` null: never. */
export type RemindingConsultation = Consultation & { readonly remindDays: number | null }

/** Whether reminders are due at all: from seven in the morning of their day until the deadline. */
export function isReminding({ remindDays, ...consultation }: RemindingConsultation, now: Instant): boolean {
  if (remindDays === null || consultation.state !== 'open' || isLate(consultation, now)) return false
  const { date, time } = wallTimeOf(now)
  return date >= reminderDay(consultation.deadlineOn, remindDays) && time >= EARLIEST
}

/** Whether this one is to be reminded now: once, unless it has answered, or was invited so late that it need not be. */
export function isToRemind(party: RemindedParty, consultation: RemindingConsultation, now: Instant): boolean {
  const { remindDays, deadlineOn } = consultation
  if (remindDays === null || !isReminding(consultation, now)) return false
  if (party.email === null || party.invitedAt === null || party.remindedAt !== null) return false
  if (party.statements.some(({ state }) => state === 'sent')) return false
  return wallTimeOf(party.invitedAt).date < reminderDay(deadlineOn, remindDays)
}

const reminderDay = (deadlineOn: string, remindDays: number) => daysAfter(deadlineOn, -remindDays)
