/**
 * One mail over SMTP, and how it went.
 *
 * Built on nodemailer's connection rather than its transport, because a mail must never arrive twice: whoever
 * decides about another try has to know whether the text had been given away when the connection broke.
 */
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'
import type { MailAttachment } from './outbox'

/** A mail as it goes over the line. */
export interface Letter {
  readonly from: string
  readonly recipient: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments?: readonly MailAttachment[]
  /** Ends mails of its kind with one click; null: they cannot be ended. */
  readonly unsubscribeUrl: string | null
  /** Without the angle brackets; the same at every try. */
  readonly messageId: string
}

/**
 * - `accepted`: the server has taken it.
 * - `refused`: the server will never take it.
 * - `later`: the server did not take it now.
 * - `unreachable`: no server to give it to; any other mail would fare the same.
 * - `inDoubt`: the connection broke after the text was given away, before the answer.
 */
export type Outcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused' | 'later' | 'unreachable' | 'inDoubt'; readonly reason: string }

/** What takes letters: SMTP. */
export interface Carrier {
  carry(letter: Letter): Promise<Outcome>
}

const SECOND = 1000

/** A carrier that opens one connection for each letter to the server of the address `smtp(s)://…`. */
export function smtpCarrier(smtpUrl: string): Carrier {
  const { auth, ...server } = parseConnectionUrl(smtpUrl)
  const line: Line = {
    auth,
    options: {
      connectionTimeout: 20 * SECOND,
      greetingTimeout: 20 * SECOND,
      socketTimeout: 60 * SECOND,
      ...server,
    },
  }
  return { carry: (letter) => carry(line, letter) }
}

/** Which server, and as whom. */
interface Line {
  readonly options: SMTPConnectionOptions
  readonly auth: { readonly user: string; readonly pass: string } | undefined
}

async function carry(line: Line, letter: Letter): Promise<Outcome> {
  const message = await compose(letter)
  const connection = new SMTPConnection(line.options)
  try {
    await open(connection, line)
  } catch (error) {
    connection.close()
    return { kind: 'unreachable', reason: reasonOf(error) }
  }
  return give(connection, message)
}

/** Connects and, where the address has a name and a password, signs in. */
function open(connection: SMTPConnection, { auth }: Line): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => (error ? reject(error) : resolve())
    // Stays for the life of the connection: an error without a listener would end the process.
    connection.on('error', settle)
    connection.connect((error) => {
      if (error || !auth) settle(error)
      else connection.login(auth, settle)
    })
  })
}

interface Message {
  readonly envelope: Parameters<SMTPConnection['send']>[0]
  readonly bytes: Buffer
}

async function compose(letter: Letter): Promise<Message> {
  const { from, recipient, subject, text, html, attachments = [], unsubscribeUrl, messageId } = letter
  const node = new MailComposer({
    from,
    // As an object, so that no character in the address can make it two.
    to: { name: '', address: recipient },
    subject,
    text,
    html,
    // Calendars look for an invitation among the mail's versions; whoever has none finds it among the files.
    alternatives: attachments
      .filter(({ mediaType }) => mediaType.startsWith('text/calendar'))
      .map(({ mediaType, content }) => ({ contentType: mediaType, content })),
    attachments: attachments.map(({ fileName, mediaType, content }) => ({
      filename: fileName,
      contentType: mediaType,
      content,
    })),
    messageId: `<${messageId}>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...oneClick(unsubscribeUrl) },
  }).compile()
  return { envelope: node.getEnvelope(), bytes: await node.build() }
}

/** The headers by which a mail program lets its reader end such mails (RFC 2369 and RFC 8058). */
function oneClick(url: string | null): Record<string, string> {
  if (url === null) return {}
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

function give(connection: SMTPConnection, { envelope, bytes }: Message): Promise<Outcome> {
  return new Promise((resolve) => {
    let givenAway = false
    // Read only once the server has answered DATA with "go ahead".
    const body = new Readable({
      read() {
        givenAway = true
        this.push(bytes)
        this.push(null)
      },
    })
    connection.send(envelope, body, (error) => {
      connection.quit()
      if (!error) return resolve({ kind: 'accepted' })
      const reason = reasonOf(error)
      if (error.responseCode === undefined) return resolve({ kind: givenAway ? 'inDoubt' : 'later', reason })
      const never = error.responseCode >= 500 && error.command === 'RCPT TO'
      resolve({ kind: never ? 'refused' : 'later', reason })
    })
  })
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
