/**
 * The outbox: a mail is a row, written in the transaction of what caused it, and sent afterwards. So a mail never
 * tells of something that was rolled back, and nothing that happened goes untold because a mail server was away.
 */
import type { Locale } from '~core/access/fields'
import type { Id } from '~core/ids'
import { en } from '~templates/mails/en'
import type { MailText, MailTexts } from '~templates/mails/mailTexts'
import { nb } from '~templates/mails/nb'
import { nn } from '~templates/mails/nn'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { asHtml, asText } from './layout'

const texts: Readonly<Record<Locale, MailTexts>> = { nb, nn, en }

/** The relay's topic that wakes the sender. */
export const MAIL_TOPIC = 'mail'

/** A mail to one address, in the language of whoever reads it. */
export interface NewMail {
  /** Left out: a fresh one. With an id that follows from what it is about, a mail cannot be written twice. */
  readonly id?: Id
  readonly recipient: string
  readonly locale: Locale
  readonly text: (texts: MailTexts) => MailText
  readonly attachments?: readonly MailAttachment[]
}

/** A file of text that goes with a mail. */
export interface MailAttachment {
  readonly fileName: string
  /** With its parameters, such as `text/calendar; method=REQUEST`. */
  readonly mediaType: string
  readonly content: string
}

/** Puts the mail into the outbox, within the transaction of what caused it. Call `mailWaits` after the commit. */
export async function postMail(
  deps: Pick<Deps, 'now' | 'newId'>,
  tx: Transaction,
  { id = deps.newId(), recipient, locale, text, attachments = [] }: NewMail,
): Promise<void> {
  const mail = text(texts[locale])
  const now = deps.now()
  await tx.outboxMail.create({
    data: {
      id,
      recipient,
      subject: mail.subject,
      text: asText(mail),
      html: asHtml(mail, locale),
      unsubscribeUrl: mail.end?.href,
      createdAt: now,
      retryAt: now,
      attachments: { create: attachments.map((attachment) => ({ id: deps.newId(), ...attachment })) },
    },
  })
}

/** Wakes the sender, so that a sign-in link need not wait for its next round. */
export function mailWaits(deps: Pick<Deps, 'relay'>): void {
  deps.relay.publish(MAIL_TOPIC, { kind: 'mail.waiting' })
}
