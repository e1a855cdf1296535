/** A mail server on loopback that keeps what it is given, and what stands in those mails. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import ICAL from 'ical.js'
import { SMTPServer } from 'smtp-server'

export interface CaughtMail {
  readonly to: string
  readonly subject: string
  /** The plain text. */
  readonly text: string
  /** The calendar file, where there is one. */
  readonly calendar: string
}

export async function openMailbox() {
  const received: CaughtMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH'],
    hideSTARTTLS: true,
    onData: (stream, { envelope }, done) => {
      void buffer(stream).then((source) => {
        received.push(readMail(envelope.rcptTo[0]?.address ?? '', source.toString('latin1')))
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

/** What a calendar of another origin reads in the file. */
export function eventIn({ calendar }: CaughtMail) {
  const root = new ICAL.Component(ICAL.parse(calendar) as unknown[])
  const component = root.getFirstSubcomponent('vevent')
  if (!component) throw new Error('There is no event in the calendar file.')
  const { uid, sequence, startDate, location } = new ICAL.Event(component)
  return {
    method: root.getFirstPropertyValue('method'),
    uid,
    sequence,
    location,
    start: startDate.toJSDate(),
  }
}

function readMail(to: string, source: string): CaughtMail {
  return {
    to,
    subject: decodedWords(/^Subject: ((?:.|\r\n[ \t])*)/m.exec(source)?.[1] ?? ''),
    text: partIn(source, 'text/plain'),
    calendar: partIn(source, 'text/calendar'),
  }
}

/** The first part of this type, decoded. */
function partIn(source: string, type: string): string {
  const at = source.indexOf(`Content-Type: ${type}`)
  if (at < 0) return ''
  const end = source.indexOf('\r\n\r\n', at)
  const head = source.slice(at, end)
  const body = source.slice(end + 4).split(/\r\n--/)[0] ?? ''
  const encoding = /Content-Transfer-Encoding: (\S+)/i.exec(head)?.[1]
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1').toString('utf8')
}

function unquoted(body: string): string {
  const joined = body.replace(/=\r\n/g, '')
  return joined.replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** A header's words: `=?UTF-8?Q?…?=`. */
function decodedWords(header: string): string {
  return header
    .replace(/\r\n[ \t]/g, ' ')
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?(Q|B)\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('utf8')
        : Buffer.from(unquoted(words.replaceAll('_', ' ')), 'latin1').toString('utf8'),
    )
}
