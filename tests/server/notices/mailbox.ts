/** A mail server on loopback that keeps what it is given. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface Letter {
  readonly to: string
  /** With its headers unfolded. */
  readonly source: string
}

export interface Mailbox {
  readonly letters: Letter[]
  /** `smtp://host:port` */
  readonly url: string
  close(): Promise<void>
}

export async function openMailbox(): Promise<Mailbox> {
  const letters: Letter[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH'],
    hideSTARTTLS: true,
    onData: (stream, session, done) => {
      void text(stream).then((source) => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        letters.push({ to, source: source.replace(/\r\n[ \t]+/g, ' ') })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    letters,
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
