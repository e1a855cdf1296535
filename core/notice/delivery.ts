/** When a notice goes out by mail: at once, in the digest of the morning, or not at all. */
import type { Instant } from '~core/ids'
import { instantAt, wallTimeOf } from '~core/calendar/osloTime'
import type { Reason } from './notice'

/**
 * How a person wants to hear of a plan by mail.
 *
 * `important`, which holds until they choose: at once what is said to them, the rest in the digest.
 */
export const mailModes = ['important', 'atOnce', 'daily', 'never'] as const
export type MailMode = (typeof mailModes)[number]

export const defaultMailMode: MailMode = 'important'

/** What is said to the person: an answer is waited for, or they wait for one. */
const toThePerson: readonly Reason[] = ['mention', 'reply', 'decision']

/** The clock in Norway when digests go out. */
const DIGEST_TIME = '07:00'
const DAY = 24 * 60 * 60 * 1000

/** How a notice of this reason goes out. Work sessions send their own mails, with a calendar file. */
export function sending(mode: MailMode, reason: Reason): 'atOnce' | 'digest' | 'never' {
  if (mode === 'never' || reason === 'session') return 'never'
  if (mode === 'atOnce') return 'atOnce'
  return mode === 'important' && toThePerson.includes(reason) ? 'atOnce' : 'digest'
}

/** The latest seven o'clock in Norway that has been: what was noted before it belongs in a digest that is due. */
export function latestDigest(now: Instant): Instant {
  const today = digestOn(now)
  return today <= now ? today : digestOn(new Date(now.getTime() - DAY))
}

function digestOn(day: Instant): Instant {
  const { date } = wallTimeOf(day)
  // Summer time begins and ends at night; seven o'clock always comes.
  return instantAt({ date, time: DIGEST_TIME }) ?? day
}
