import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '~core/access/viewer'
import { mailNotices } from '~server/notices/mailNotices'
import { sendWaitingMail } from '~server/mail/sender'
import { smtpCarrier } from '~server/mail/smtp'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type LaidPlan, type Table } from '../plans/table'
import { openMailbox, type Letter, type Mailbox } from './mailbox'

describe.each(providers)('mails about notices on %s', (provider) => {
  let table: Table
  let plan: LaidPlan
  let mailbox: Mailbox
  beforeEach(async () => {
    table = await layTable(provider)
    plan = await table.lay('Innledning', 'Mål')
    mailbox = await openMailbox()
  })
  afterEach(async () => {
    await mailbox.close()
    await table.close()
  })

  const editor = () => table.viewers.editor
  const reader = () => table.viewers.reader
  const say = (text: string, onlySide: 'voluntary' | null = null) =>
    table.services.openThread(editor(), {
      place: { kind: 'section', planId: plan.planId, sectionId: plan.id('Mål') },
      text,
      onlySide,
    })
  const mention = (words = 'Hva tenker du') => say(`${words}, @[Amir Haddad](person:${reader().id})?`)
  const watch = (viewer: Viewer) =>
    table.services.setWatch(viewer, { planId: plan.planId, sectionId: null, watched: true })
  const run = () => mailNotices.run(table.deps)
  const sent = async (): Promise<readonly Letter[]> => {
    await sendWaitingMail(table.deps, smtpCarrier(mailbox.url))
    return mailbox.letters.splice(0)
  }
  const at = (moment: string) => table.deps.setNow(new Date(moment))
  /** The plain text of a letter. */
  const words = ({ source }: Letter) =>
    Buffer.from(
      source
        .split('text/plain')[1]
        ?.split(/\r\n\r\n/)
        .slice(1)
        .join('\r\n\r\n')
        .split('\r\n--')[0]
        ?.replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))) ?? '',
      'latin1',
    ).toString('utf8')

  it('what is said to a person goes at once, with the words and a way out of more mails', async () => {
    await mention()
    await run()
    const [letter, ...others] = await sent()
    expect(others).toEqual([])
    expect(letter?.to).toBe(reader().email)
    expect(letter?.source).toMatch(/^List-Unsubscribe: <http:\/\/localhost:3000\/avmelding\/[\w-]{43}>\r$/m)
    expect(letter?.source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
    const told = words(letter as Letter)
    expect(told).toContain('Oddny Fjeld nevnte deg i en kommentar til «Mål»')
    expect(told).toContain('«Hva tenker du, @Amir Haddad?»')
    expect(told).toMatch(/http:\/\/localhost:3000\/varsler\/[\w-]{36}/)
    await run()
    expect(await sent()).toEqual([])
  })

  it('the rest waits for seven o’clock in Norway, and comes in one mail', async () => {
    await watch(reader())
    at('2026-11-20T09:00:00Z')
    await say('Én ting.')
    await say('En ting til.')
    at('2026-11-21T05:59:00Z')
    await run()
    expect(await sent()).toEqual([])
    at('2026-11-21T06:00:00Z')
    await run()
    const [digest, ...others] = await sent()
    expect(others).toEqual([])
    const told = words(digest as Letter)
    expect(told).toContain('Dette har skjedd i «Plan 1»')
    expect(told).toContain('«Én ting.»')
    expect(told).toContain('«En ting til.»')
    at('2026-11-22T06:00:00Z')
    await run()
    expect(await sent()).toEqual([])
  })

  it('is in the language of whoever reads it', async () => {
    await table.deps.db.person.update({ where: { id: reader().id }, data: { locale: 'nn' } })
    await mention()
    await run()
    const [letter] = await sent()
    expect(words(letter as Letter)).toContain('nemnde deg i ein kommentar')
  })

  it('what has been read in the meantime is not mailed', async () => {
    await mention()
    await table.services.readNotices(reader(), {})
    await run()
    expect(await sent()).toEqual([])
  })

  it('a choice holds for the plan it was made for', async () => {
    const { planId } = plan
    await watch(reader())
    await table.services.setMailMode(reader(), { planId, mail: 'never' })
    await mention()
    await run()
    expect(await sent()).toEqual([])
    await table.services.setMailMode(reader(), { planId, mail: 'atOnce' })
    await say('Til alle.')
    await run()
    expect(await sent()).toHaveLength(1)
    expect(await table.services.noticeChoices(reader(), {})).toMatchObject([
      { mail: 'atOnce', watched: true },
    ])
  })

  it('is written once, however many nodes come to it at the same time', async () => {
    await mention()
    await Promise.all([run(), run(), run(), run()])
    await run()
    expect(await sent()).toHaveLength(1)
  })

  it('is neither lost nor doubled when the process ends before the commit', async () => {
    await mention()
    const broken = {
      ...table.deps,
      newId: () => {
        throw new Error('the process ended')
      },
    }
    await mailNotices.run(broken)
    expect(await sent()).toEqual([])
    await run()
    expect(await sent()).toHaveLength(1)
  })

  it('internal words reach nobody of another side, nor whoever has changed sides since', async () => {
    await watch(reader())
    await watch(table.viewers.owner)
    await watch(table.viewers.proposer)
    for (const viewer of [reader(), table.viewers.owner, table.viewers.proposer])
      await table.services.setMailMode(viewer, { planId: plan.planId, mail: 'atOnce' })
    await say('Mellom oss: vi bør si nei.', 'voluntary')
    await table.deps.db.membership.updateMany({
      where: { personId: table.viewers.proposer.id },
      data: { side: 'politics' },
    })
    await run()
    expect(await sent()).toEqual([])
    expect(await table.deps.db.outboxMail.count()).toBe(0)
  })

  it('holds no more than the beginning of a long comment, and shows markup as it was written', async () => {
    await mention(`<img src=x onerror=alert(1)> ${'Lang tekst. '.repeat(100)}`)
    await run()
    const { html, text } = await table.deps.db.outboxMail.findFirstOrThrow()
    expect(html).not.toContain('<img')
    expect(text).toContain('<img src=x onerror=alert(1)>')
    expect(text.length).toBeLessThan(1_200)
  })

  describe('the way out', () => {
    const tokenIn = async () => {
      await mention()
      await run()
      const [letter] = await sent()
      return /avmelding\/([\w-]+)/.exec(letter?.source ?? '')?.[1] ?? ''
    }
    const address = '192.0.2.1'

    it('asks nobody to sign in, and ends mails about that plan', async () => {
      const token = await tokenIn()
      expect(await table.services.unsubscription(null, { token, address })).toEqual({
        planTitle: 'Plan 1',
        ended: false,
      })
      await table.services.unsubscribe(null, { token, address })
      await table.services.unsubscribe(null, { token, address })
      await mention()
      await run()
      expect(await sent()).toEqual([])
      expect(await table.services.noticeChoices(reader(), {})).toMatchObject([{ mail: 'never' }])
    })

    it('in an old mail works as long as the mail is kept', async () => {
      const first = await tokenIn()
      expect(await tokenIn()).toBe(first)
    })

    it('cannot be guessed', async () => {
      await tokenIn()
      const guessed = table.services.unsubscribe(null, { token: 'A'.repeat(43), address })
      expect(await verdictOf(guessed)).toBe('notice.linkInvalid')
    })
  })
})
