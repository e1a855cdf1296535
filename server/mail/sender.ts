/**
 * Sends what waits in the outbox.
 *
 * `retryAt` says when a mail may be tried; taking a mail clears it in one statement, so that of several senders one
 * gets it. A mail whose hand-over was cut off, by a crash or a broken line, is not tried again, because it may have
 * arrived: it stays in the outbox with the reason, and the log names it.
 */
import type { Deps } from '../deps'
import type { MailAttachment } from './outbox'
import type { Carrier, Outcome } from './smtp'

const MINUTE = 60_000

/** The waits between tries, about two days in all; after the last the mail is given up. */
const waits = [1, 5, 15, 60, 180, 360, 720, 1440].map((minutes) => minutes * MINUTE)

const CUT_OFF = 'The server stopped while the mail was being sent; it may have arrived.'

export type MailDeps = Pick<Deps, 'db' | 'config' | 'logger' | 'now'>

interface WaitingMail {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments: readonly MailAttachment[]
  readonly unsubscribeUrl: string | null
  /** Before this try. */
  readonly attempts: number
}

/**
 * Sends every mail whose time has come, the oldest first; stops early when there is no server to give them to.
 *
 * @param stop ends the round after the mail in hand
 * @returns how many were accepted by the mail server
 */
export async function sendWaitingMail(deps: MailDeps, carrier: Carrier, stop?: AbortSignal): Promise<number> {
  let sent = 0
  while (!stop?.aborted) {
    const mail = await take(deps)
    if (!mail) break
    const outcome = await carrier.carry({
      ...mail,
      from: deps.config.mailFrom,
      messageId: `${mail.id}@${new URL(deps.config.publicUrl).hostname}`,
    })
    await note(deps, mail, outcome)
    if (outcome.kind === 'accepted') sent += 1
    if (outcome.kind === 'unreachable') break
  }
  return sent
}

/** Makes the next waiting mail this sender's own. */
async function take({ db, now }: MailDeps): Promise<WaitingMail | null> {
  for (;;) {
    const due = { sentAt: null, retryAt: { lte: now() } }
    const mail = await db.outboxMail.findFirst({
      where: due,
      include: { attachments: true },
      orderBy: [{ retryAt: 'asc' }, { id: 'asc' }],
    })
    if (!mail) return null
    const taken = await db.outboxMail.updateMany({
      where: { id: mail.id, ...due },
      data: { retryAt: null, attempts: { increment: 1 }, lastError: null },
    })
    if (taken.count === 1) return mail
  }
}

async function note(deps: MailDeps, mail: WaitingMail, outcome: Outcome): Promise<void> {
  const { db, logger, now } = deps
  const where = { id: mail.id }
  if (outcome.kind === 'accepted') {
    await db.outboxMail.update({ where, data: { sentAt: now(), lastError: null } })
    logger.info({ mailId: mail.id }, 'mail sent')
    return
  }
  const { kind, reason } = outcome
  const wait = kind === 'later' || kind === 'unreachable' ? waits[mail.attempts] : undefined
  const retryAt = wait === undefined ? null : new Date(now().getTime() + wait)
  await db.outboxMail.update({ where, data: { lastError: reason, retryAt } })
  if (retryAt) logger.warn({ mailId: mail.id, reason, retryAt }, 'mail not sent yet')
  else logger.error({ mailId: mail.id, outcome: kind, reason }, 'mail given up')
}

/** Names in the log what an earlier process was sending when it ended. To be called before anything is sent. */
export async function reportCutOff({ db, logger }: MailDeps): Promise<void> {
  const cutOff = { sentAt: null, retryAt: null, lastError: null }
  const mails = await db.outboxMail.findMany({ where: cutOff, select: { id: true } })
  if (mails.length === 0) return
  await db.outboxMail.updateMany({ where: cutOff, data: { lastError: CUT_OFF } })
  logger.warn({ mailIds: mails.map(({ id }) => id) }, CUT_OFF)
}
