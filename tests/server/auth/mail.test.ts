import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startMail, type MailLoop } from '~server/mail/loop'
import { mailWaits, postMail } from '~server/mail/outbox'
import { reportCutOff, sendWaitingMail } from '~server/mail/sender'
import { smtpCarrier } from '~server/mail/smtp'
import { providers } from '~tests/setup/databases'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'

interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly source: string
}

/** A mail server on loopback that keeps what it is given. */
class Mailbox {
  readonly received: Received[] = []
  private readonly server: SMTPServer

  constructor(options: SMTPServerOptions = {}) {
    this.server = new SMTPServer({
      disabledCommands: options.onAuth ? [] : ['AUTH'],
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      onData: (stream, session, done) => {
        void text(stream).then((source) => {
          const { mailFrom, rcptTo } = session.envelope
          const from = mailFrom === false ? '' : mailFrom.address
          this.received.push({ from, to: rcptTo.map(({ address }) => address), source })
          done()
        })
      },
      ...options,
    })
  }

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1')
    await once(this.server.server, 'listening')
    return `127.0.0.1:${(this.server.server.address() as AddressInfo).port}`
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()))
  }
}

describe.each(providers)('mail on %s', (provider) => {
  let deps: TestDeps
  let mailbox: Mailbox
  let address: string
  const open: { close(): Promise<void> }[] = []
  beforeEach(async () => {
    deps = await openTestDeps(provider)
    mailbox = new Mailbox()
    address = await mailbox.open()
    open.push(deps, mailbox)
  })
  afterEach(async () => {
    for (const thing of open.splice(0)) await thing.close()
  })

  const carrier = (where = address) => smtpCarrier(`smtp://${where}`)
  const post = (recipient = 'kari@korps.example') =>
    postMail(deps, deps.db, {
      recipient,
      locale: 'nb',
      text: (texts) =>
        texts.invitation({
          name: 'Kari <b>Nes</b>',
          inviter: 'Øystein Ås',
          municipality: 'Eikedal kommune',
          planTitle: 'Sammen i Eikedal',
          role: 'editor',
          href: 'http://localhost:3000/invitasjon/abc',
          expires: '4. desember 2026 kl. 10.00',
        }),
    })
  const row = () => deps.db.outboxMail.findFirstOrThrow()
  const pass = (minutes: number) => deps.setNow(new Date(deps.now().getTime() + minutes * 60_000))

  it('goes to its recipient with its text and the same as HTML', async () => {
    await post()
    expect(await sendWaitingMail(deps, carrier())).toBe(1)
    const [mail] = mailbox.received
    expect(mail?.to).toEqual(['kari@korps.example'])
    expect(mail?.from).toBe('langbord@localhost')
    expect(mail?.source).toContain('Auto-Submitted: auto-generated')
    expect(mail?.source).toContain(`Message-ID: <${(await row()).id}@localhost>`)
    expect(mail?.source).toContain('Content-Type: text/plain; charset=utf-8')
    expect(mail?.source).toContain('Content-Type: text/html; charset=utf-8')
    expect(await row()).toMatchObject({ attempts: 1, sentAt: deps.now(), lastError: null, retryAt: null })
  })

  it('shows names in its HTML as they are written', async () => {
    await post()
    const { html, text: plain } = await row()
    expect(html).toContain('Hei, Kari &lt;b&gt;Nes&lt;/b&gt;!')
    expect(html).not.toContain('<b>')
    expect(plain).toContain('Hei, Kari <b>Nes</b>!')
  })

  it('carries a calendar file as one of its versions and as a file', async () => {
    const mail = { subject: 'Møte', greeting: '', before: [], linkHint: '', after: [] }
    await postMail(deps, deps.db, {
      recipient: 'kari@korps.example',
      locale: 'nb',
      text: () => ({ ...mail, button: { label: 'Se', href: 'http://localhost:3000' } }),
      attachments: [
        { fileName: 'mote.ics', mediaType: 'text/calendar; method=REQUEST', content: 'BEGIN:VCALENDAR\r\n' },
      ],
    })
    await sendWaitingMail(deps, carrier())
    const source = mailbox.received[0]?.source ?? ''
    expect(source.match(/Content-Type: text\/calendar;[^\n]*method=REQUEST/g)).toHaveLength(2)
    expect(source).toContain('filename=mote.ics')
  })

  it('is never sent twice, however many senders there are', async () => {
    for (let nr = 0; nr < 10; nr++) await post(`nr${nr}@korps.example`)
    const sent = await Promise.all([1, 2, 3].map(() => sendWaitingMail(deps, carrier())))
    expect(sent.reduce((sum, some) => sum + some)).toBe(10)
    expect(new Set(mailbox.received.map(({ to }) => to[0])).size).toBe(10)
    expect(mailbox.received).toHaveLength(10)
    expect(await sendWaitingMail(deps, carrier())).toBe(0)
  })

  it('waits for a server that is away, longer each time, and is sent when it is back', async () => {
    await post()
    await mailbox.close()
    expect(await sendWaitingMail(deps, carrier())).toBe(0)
    expect(await row()).toMatchObject({
      sentAt: null,
      attempts: 1,
      lastError: expect.stringContaining('ECONNREFUSED'),
    })
    pass(0.5)
    await sendWaitingMail(deps, carrier())
    expect((await row()).attempts).toBe(1)
    pass(0.5)
    await sendWaitingMail(deps, carrier())
    expect((await row()).retryAt).toEqual(new Date(deps.now().getTime() + 5 * 60_000))

    const back = new Mailbox()
    open.push(back)
    const there = await back.open()
    pass(5)
    expect(await sendWaitingMail(deps, carrier(there))).toBe(1)
    expect(back.received).toHaveLength(1)
  })

  it('is given up after about two days', async () => {
    await post()
    await mailbox.close()
    for (let tries = 0; tries < 20; tries++) {
      await sendWaitingMail(deps, carrier())
      pass(24 * 60)
    }
    expect(await row()).toMatchObject({ sentAt: null, attempts: 9, retryAt: null })
  })

  it('is not tried again for a recipient whom the server refuses for good', async () => {
    const strict = new Mailbox({
      onRcptTo: (_recipient, _session, done) =>
        done(Object.assign(new Error('No such user'), { responseCode: 550 })),
    })
    open.push(strict)
    const there = await strict.open()
    await post()
    await sendWaitingMail(deps, carrier(there))
    expect(await row()).toMatchObject({ retryAt: null, lastError: expect.stringContaining('No such user') })
  })

  it('is tried again when the server asks for patience', async () => {
    let asked = 0
    const greylisting = new Mailbox({
      onRcptTo: (_recipient, _session, done) =>
        done(++asked === 1 ? Object.assign(new Error('Try later'), { responseCode: 451 }) : undefined),
    })
    open.push(greylisting)
    const there = await greylisting.open()
    await post()
    expect(await sendWaitingMail(deps, carrier(there))).toBe(0)
    pass(1)
    expect(await sendWaitingMail(deps, carrier(there))).toBe(1)
  })

  it('is not sent again when the line broke after the text was given away, because it may have arrived', async () => {
    const breaking = brokenServer((socket) => socket.destroy())
    open.push({ close: () => closeServer(breaking) })
    await once(breaking, 'listening')
    await post()
    await sendWaitingMail(deps, carrier(`127.0.0.1:${(breaking.address() as AddressInfo).port}`))
    expect(await row()).toMatchObject({ sentAt: null, retryAt: null })
    pass(24 * 60)
    expect(await sendWaitingMail(deps, carrier())).toBe(0)
  })

  it('is not sent again when the server process ended while sending; the next start says so', async () => {
    await post()
    // What a killed process leaves behind: taken, without an outcome.
    await deps.db.outboxMail.updateMany({ data: { retryAt: null, attempts: 1 } })
    await reportCutOff(deps)
    expect((await row()).lastError).toContain('may have arrived')
    expect(await sendWaitingMail(deps, carrier())).toBe(0)
  })

  it('signs in at the mail server where the address has a name and a password', async () => {
    const signedIn: string[] = []
    const guarded = new Mailbox({
      onAuth: ({ username, password }, _session, done) => {
        signedIn.push(`${username} ${password}`)
        if (password === 'hemmelig') done(null, { user: username })
        else done(new Error('Wrong password'))
      },
    })
    open.push(guarded)
    const there = await guarded.open()
    await post()
    expect(await sendWaitingMail(deps, carrier(`langbord:feil@${there}`))).toBe(0)
    pass(1)
    expect(await sendWaitingMail(deps, carrier(`langbord:hemmelig@${there}`))).toBe(1)
    expect(signedIn.at(-1)).toBe('langbord hemmelig')
  })

  describe('in the background', () => {
    let loop: MailLoop | undefined
    afterEach(() => loop?.stop())

    const start = (config: Partial<TestDeps['config']>) => {
      const warnings: unknown[] = []
      const logger = deps.logger.child({})
      logger.warn = (...line: unknown[]) => void warnings.push(line.at(-1))
      loop = startMail({ ...deps, logger, config: { ...deps.config, ...config } })
      return warnings
    }

    it('is sent as soon as it is posted', async () => {
      start({ smtpUrl: `smtp://${address}` })
      await post()
      mailWaits(deps)
      await expect.poll(() => mailbox.received.length, { timeout: 5_000 }).toBe(1)
    })

    it('is sent when it was waiting at the start', async () => {
      await post()
      start({ smtpUrl: `smtp://${address}` })
      await expect.poll(() => mailbox.received.length, { timeout: 5_000 }).toBe(1)
    })

    it('waits, with a clear warning, where no mail server is named', async () => {
      await post()
      const warnings = start({ smtpUrl: undefined })
      await loop?.stop()
      expect(warnings).toEqual([expect.stringContaining('SMTP_URL is not set')])
      expect((await row()).attempts).toBe(0)
    })

    it('stays in the outbox in the demo, even where a mail server is named', async () => {
      await post()
      const warnings = start({ mode: 'demo', smtpUrl: `smtp://${address}` })
      mailWaits(deps)
      await loop?.stop()
      expect(warnings).toEqual([])
      expect(mailbox.received).toEqual([])
      expect((await row()).sentAt).toBeNull()
    })
  })
})

/** A server that takes the whole text and then, before it has answered, does something else. */
function brokenServer(onText: (socket: Socket) => void): Server {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.write('220 here\r\n')
    let inText = false
    socket.on('data', (chunk) => {
      const said = chunk.toString()
      if (inText && said.includes('\r\n.\r\n')) onText(socket)
      else if (said.startsWith('DATA')) {
        inText = true
        socket.write('354 go ahead\r\n')
      } else if (!inText) socket.write('250 ok\r\n')
    })
  })
  return server.listen(0, '127.0.0.1')
}

function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => server.close(() => closed()))
}
