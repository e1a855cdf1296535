import type { Locale } from '~core/access/fields'
import type { Id } from '~core/ids'
import { calendarFile } from '~core/session/calendarFile'
import type { WorkSessionMails } from '~templates/mails/mailTexts'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { postMail } from '../mail/outbox'
import { writtenMoment } from '../mail/writtenMoment'

/** A work session as calendars and mails need it. */
export interface CalledSession {
  readonly id: Id
  readonly planId: Id
  readonly title: string
  readonly startsAt: Date
  readonly minutes: number
  readonly place: string
  readonly sequence: number
}

export interface CallMail {
  readonly kind: Exclude<keyof WorkSessionMails, 'recorded'>
  readonly session: CalledSession
  readonly planTitle: string
  readonly agenda: readonly string[]
  /** Who calls, by name. */
  readonly by: string
  readonly to: readonly Id[]
}

/** Mails a call, a change or a cancellation, each in its reader's language and with a calendar file. */
export async function mailCall(
  deps: Pick<Deps, 'config' | 'now' | 'newId'>,
  tx: Transaction,
  { kind, session, planTitle, agenda, by, to }: CallMail,
): Promise<void> {
  const { publicUrl, mailFrom } = deps.config
  const { title, startsAt, minutes, place } = session
  const href = `${publicUrl}/planer/${session.planId}/moter/${session.id}`
  const method = kind === 'cancelled' ? 'CANCEL' : 'REQUEST'
  const people = await tx.person.findMany({ where: { id: { in: [...to] } } })
  for (const { name, email, locale } of people) {
    const when = writtenMoment(startsAt, locale as Locale)
    const calendar = calendarFile({
      method,
      uid: `${session.id}@${new URL(publicUrl).hostname}`,
      sequence: session.sequence,
      saidAt: deps.now(),
      startsAt,
      minutes,
      title,
      place,
      description: [planTitle, ...agenda.map((item, index) => `${index + 1}. ${item}`), href].join('\n'),
      url: href,
      organiser: { name: 'Langbord', email: addressIn(mailFrom) },
      attendee: { name, email },
    })
    await postMail(deps, tx, {
      recipient: email,
      locale: locale as Locale,
      text: ({ workSession }) =>
        workSession[kind]({ name, by, planTitle, title, when, minutes, place, agenda, href }),
      attachments: [
        { fileName: 'arbeidsmote.ics', mediaType: `text/calendar; method=${method}`, content: calendar },
      ],
    })
  }
}

/** The bare address of "Langbord <post@eikedal.kommune.no>". */
const addressIn = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from
