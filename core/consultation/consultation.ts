/** Høring: the public is asked about a snapshot of the plan before the council decides. */
import { daysAfter, daysBetween, type Day } from '~core/calendar/day'
import { instantAt, wallTimeOf } from '~core/calendar/osloTime'
import type { Instant } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'
import { mayLast } from './deadline'
import type { Phase } from '~core/phases/phases'
import type { RuleProfileKind } from './ruleProfile'

/** `prepared`: the public does not know of it. `cancelled`: it was called off before it ended. */
export const consultationStates = ['prepared', 'open', 'closed', 'cancelled'] as const
export type ConsultationState = (typeof consultationStates)[number]

/** What the rules need to know of one. */
export interface Consultation {
  readonly state: ConsultationState
  readonly opensOn: Day
  /** The last day on which an answer is in time. */
  readonly deadlineOn: Day
}

/** The moment when the day has ended in Norway: what comes before it came on that day. */
export function endOfDay(day: Day): Instant {
  // Summer time begins and ends at two and three in the morning; midnight always comes.
  return (
    instantAt({ date: daysAfter(day, 1), time: '00:00' }) ?? new Date(Date.parse(day) + 24 * 60 * 60 * 1000)
  )
}

/** Whether an answer that comes now is late (for sent inn). It is kept all the same, and marked. */
export function isLate({ deadlineOn }: Pick<Consultation, 'deadlineOn'>, now: Instant): boolean {
  return now >= endOfDay(deadlineOn)
}

/** Whether the public page takes answers: from its first day until its deadline, whether or not the job that closes it has run. */
export function takesAnswers({ state, opensOn, deadlineOn }: Consultation, now: Instant): boolean {
  return state === 'open' && wallTimeOf(now).date >= opensOn && !isLate({ deadlineOn }, now)
}

/** How the public meets one: `coming` is for those at the table only. */
export const publicStandings = ['coming', 'open', 'closed', 'cancelled'] as const
export type PublicStanding = (typeof publicStandings)[number]

/**
 * How it stands towards the public, by the clock and not by whether a job has run.
 *
 * @param wasOpened whether it was ever opened: one that was called off before that is nobody's business
 */
export function publicStanding(consultation: Consultation, wasOpened: boolean, now: Instant): PublicStanding {
  const { state, opensOn } = consultation
  if (!wasOpened || state === 'prepared' || wallTimeOf(now).date < opensOn) return 'coming'
  if (state === 'cancelled') return 'cancelled'
  return takesAnswers(consultation, now) ? 'open' : 'closed'
}

/** How many days are left to answer in, today counted as 0. */
export function daysLeft({ deadlineOn }: Pick<Consultation, 'deadlineOn'>, now: Instant): number {
  return daysBetween(wallTimeOf(now).date, deadlineOn)
}

/** What is missing before a consultation can open. */
export const lacks = ['title', 'intro', 'contact', 'text', 'letter', 'parties'] as const
export type Lack = (typeof lacks)[number]

/** A prepared consultation as its opening is judged. */
export interface Preparation extends Consultation {
  readonly ruleProfile: RuleProfileKind
  readonly title: string
  readonly intro: string
  readonly contactName: string
  readonly contactEmail: string
  readonly letter: string
  /** How many are invited. */
  readonly parties: number
  /** How many words the text has that is asked about. */
  readonly wordCount: number
}

/** What is missing; nothing when it may open. A consultation that invites nobody by name needs no letter, but says so. */
export function lackingIn(preparation: Preparation): Lack[] {
  const { title, intro, contactName, contactEmail, letter, parties, wordCount } = preparation
  const missing: Record<Lack, boolean> = {
    title: title === '',
    intro: intro === '',
    contact: contactName === '' || contactEmail === '',
    text: wordCount === 0,
    letter: letter === '',
    parties: parties === 0,
  }
  return lacks.filter((lack) => missing[lack])
}

/** Whether it may open today. */
export function mayOpen(preparation: Preparation, now: Instant): Verdict {
  if (preparation.state !== 'prepared') return deny('consultation.notPrepared')
  const today = wallTimeOf(now).date
  const start = preparation.opensOn > today ? preparation.opensOn : today
  const lasting = mayLast(preparation.ruleProfile, start, preparation.deadlineOn)
  if (!lasting.allowed) return lasting
  const missing = lackingIn(preparation)
  return missing.length === 0 ? allow : deny('consultation.lacking', { missing: missing.join(',') })
}

/** Whether somebody may still change what was prepared, and whom it concerns: until it opens. */
export function mayChangePreparation({ state }: Pick<Consultation, 'state'>): Verdict {
  return state === 'prepared' ? allow : deny('consultation.notPrepared')
}

/** What is told around the text (its heading, its contact, its reminders) may also be put right while answers are taken. */
export function mayChangeFraming({ state }: Pick<Consultation, 'state'>): Verdict {
  return state === 'prepared' || state === 'open' ? allow : deny('consultation.notOpen')
}

/** Whether a plan in this phase may ask the public: what was adopted is not asked about any more. */
export function mayConsult(phase: Phase): Verdict {
  return phase === 'adopted' || phase === 'closed' ? deny('consultation.adopted') : allow
}

/** Whether it may be called off: before it ended. */
export function mayCancel({ state }: Pick<Consultation, 'state'>): Verdict {
  return state === 'prepared' || state === 'open' ? allow : deny('consultation.notOpen')
}

/** Whether the deadline may be moved there: only later, and only while answers are taken. */
export function mayExtend({ state, deadlineOn }: Consultation, to: Day): Verdict {
  if (state !== 'open') return deny('consultation.notOpen')
  return to > deadlineOn ? allow : deny('consultation.notLater', { deadline: deadlineOn })
}

/** The name in the public address, of a title: "frivillighetsmelding-2027-2030". */
export function addressName(title: string): string {
  return title
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}
