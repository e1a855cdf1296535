/** Høringsuttalelse: what one sender answers. */
import type { Instant } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'
import { endOfDay, takesAnswers, type Consultation } from './consultation'

/** `draft`: its sender still writes. `withdrawn` (trukket): it counts for nothing, and its place in the numbers stays. */
export const statementStates = ['draft', 'sent', 'withdrawn'] as const
export type StatementState = (typeof statementStates)[number]

/** The road that it came by: the public page, an e-mail, a letter, a meeting, a file that was imported. */
export const channels = ['web', 'mail', 'letter', 'meeting', 'import'] as const
export type Channel = (typeof channels)[number]

/** Who answers: an organisation, an advisory board, a public body, a private person, or somebody on behalf of others. */
export const senderKinds = ['organisation', 'advisoryBoard', 'publicBody', 'person', 'behalf'] as const
export type SenderKind = (typeof senderKinds)[number]

/** `waiting`: a person must look first. `withheld`: it is not shown. */
export const publications = ['waiting', 'published', 'withheld'] as const
export type Publication = (typeof publications)[number]

/** Who sent it, as everybody may know it. What identifies a private person is not here. */
export interface Sender {
  readonly kind: SenderKind
  readonly name: string
  readonly onBehalfOf: string
  /** Whether a private person wants their name shown. */
  readonly nameShown: boolean
}

/** How long a draft that nobody touches is kept, in days: as long as the consultation lasts, and this much more. */
export const DRAFT_DAYS = 30
/** The longest that a statement's own text or one comment may be, in characters. */
export const LONGEST_TEXT = 50_000
export const LONGEST_COMMENT = 10_000
/** The most comments that one statement may have, and the most files. */
export const MOST_COMMENTS = 300
export const MOST_FILES = 10

/**
 * The name that everybody may read; null for a private person who did not ask to be named, and who is then called so by
 * the interface ("Privatperson, Eikedal"). Who answers on behalf of others is known by those others.
 */
export function publicName({ kind, name, onBehalfOf, nameShown }: Sender): string | null {
  if (kind === 'behalf') return onBehalfOf
  return kind === 'person' && !nameShown ? null : name
}

/** Whether somebody may begin to answer. */
export function mayBegin(consultation: Consultation, now: Instant): Verdict {
  return takesAnswers(consultation, now) ? allow : deny('consultation.ended')
}

/**
 * Whether its sender may still write in it. A draft may be finished and sent after the deadline: it is kept, and marked
 * as late. What was sent may be changed until then, and only while no caseworker has begun with it, since what they
 * marked, assessed and blacked out rests on its words.
 *
 * @param begun whether a caseworker has
 */
export function mayWrite(
  state: StatementState,
  consultation: Consultation,
  begun: boolean,
  now: Instant,
): Verdict {
  if (state === 'draft')
    return ['open', 'closed'].includes(consultation.state) ? allow : deny('consultation.ended')
  const verdict = mayChange(state, consultation, now)
  return verdict.allowed && begun ? deny('statement.inTreatment') : verdict
}

/** When a draft that is written in now is deleted, unless it is touched again. */
export function draftKeptUntil({ deadlineOn }: Pick<Consultation, 'deadlineOn'>, now: Instant): Instant {
  const from = Math.max(endOfDay(deadlineOn).getTime(), now.getTime())
  return new Date(from + DRAFT_DAYS * 24 * 60 * 60 * 1000)
}

/** Whether its sender may still change or withdraw it through its link. */
export function mayChange(state: StatementState, consultation: Consultation, now: Instant): Verdict {
  if (state === 'withdrawn') return deny('statement.withdrawn')
  return takesAnswers(consultation, now) ? allow : deny('consultation.ended')
}

/** What a statement says, as its sending is judged. */
export interface StatementToSend extends Sender {
  readonly text: string
  readonly comments: number
  readonly files: number
}

/** Whether it may be sent: it names whom it comes from, and says something. */
export function maySend({ kind, name, onBehalfOf, text, comments, files }: StatementToSend): Verdict {
  if (name === '' || (kind === 'behalf' && onBehalfOf === '')) return deny('statement.senderMissing')
  return text !== '' || comments > 0 || files > 0 ? allow : deny('statement.empty')
}
