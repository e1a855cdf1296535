import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '~core/access/viewer'
import * as choices from '~app/routes/notices/choices'
import * as count from '~app/routes/notices/count'
import * as follow from '~app/routes/notices/follow'
import * as inbox from '~app/routes/notices/inbox'
import { targetOf } from '~app/routes/notices/target'
import * as unsubscribe from '~app/routes/notices/unsubscribe'
import * as log from '~app/routes/plan/log'
import * as logFile from '~app/routes/plan/logFile'
import { sessionCookie } from '~server/auth/cookie'
import { startSession } from '~server/auth/sessions'
import { mailNotices } from '~server/notices/mailNotices'
import { openWorld, refusalOf, type World } from './visit'

let world: World
let planId: string
let sectionId: string
/** The cookie of somebody who reads the plan. */
let reader: string
let readerId: string
let owner: Viewer
beforeAll(async () => {
  world = await openWorld()
  const { deps, services, municipalityId } = world
  const { id } = await deps.db.person.findFirstOrThrow()
  const seat = { side: 'administration' as const, organisation: null, title: null, admin: true }
  owner = {
    id,
    name: 'Marte Kvale',
    email: 'marte@eikedal.example',
    seats: [{ municipalityId, ...seat }],
  }
  const made = await services.createPlan(owner, {
    municipalityId,
    title: 'Frivillighetsmelding',
    language: 'nb',
    template: { kind: 'empty' },
  })
  planId = made.planId
  sectionId = (await services.addSection(owner, { planId, title: 'Mål', parentId: null, afterId: null }))
    .sectionId
  readerId = deps.newId()
  const createdAt = deps.now()
  await deps.db.person.create({
    data: { id: readerId, email: 'amir@eikedal.example', name: 'Amir', createdAt },
  })
  await deps.db.membership.create({
    data: { id: deps.newId(), personId: readerId, municipalityId, side: 'politics', createdAt },
  })
  await deps.db.planMember.create({
    data: { planId, personId: readerId, role: 'reader', addedAt: createdAt },
  })
  const token = await startSession(deps, readerId, { userAgent: null, address: null })
  reader = sessionCookie(deps.config, token).split(';')[0] ?? ''
})
afterAll(() => world.deps.close())

const mention = () =>
  world.services.openThread(owner, {
    place: { kind: 'section', planId, sectionId },
    text: `Ser du på dette, @[Amir](person:${readerId})?`,
  })
const unreadOf = async (cookie?: string) =>
  (await (await world.visit(count.loader, '/varsler/antall', { cookie })).response?.json()) as unknown

describe('the inbox', () => {
  it('leads to what it tells of, and is read from then on', async () => {
    const { threadId } = await mention()
    const page = await world.visit(inbox.loader, '/varsler', { cookie: reader })
    const { unread } = page.body as { unread: { id: string; reason: string }[] }
    expect(unread).toMatchObject([{ reason: 'mention' }])
    expect(await unreadOf(reader)).toEqual({ unread: 1 })
    const params = { noticeId: unread[0]?.id ?? '' }
    const gone = await world.visit(follow.loader, '/', { cookie: reader, params })
    expect(gone.location).toBe(`/planer/${planId}?trad=${threadId}`)
    expect(await unreadOf(reader)).toEqual({ unread: 0 })
  })

  it('is marked as read all at once, except what came after the page was made', async () => {
    await mention()
    const early = new Date(world.deps.now().getTime() - 1_000).toISOString()
    const post = (upTo: string) =>
      world.visit(inbox.action, '/varsler', { cookie: reader, form: { planId: '', upTo } })
    await post(early)
    expect(await unreadOf(reader)).toEqual({ unread: 1 })
    expect((await post('')).location).toBe('/varsler?gjort=read')
    expect(await unreadOf(reader)).toEqual({ unread: 0 })
  })

  it('asks for a sign-in, and counts nothing for a stranger', async () => {
    const page = await world.visit(inbox.loader, '/varsler?plan=x')
    expect(page.location).toBe('/logg-inn?videre=%2Fvarsler%3Fplan%3Dx')
    expect(await unreadOf()).toEqual({ unread: 0 })
  })

  it('does not follow a notice of somebody else', async () => {
    await mention()
    const { id } = await world.deps.db.notice.findFirstOrThrow()
    const params = { noticeId: id }
    const answer = await world.visit(follow.loader, '/', { cookie: world.admin, params })
    expect([answer.status, refusalOf(answer)]).toEqual([404, 'notice.notFound'])
  })
})

it.each([
  ['proposal.made', { proposalId: 'p', sectionId: 's' }, '/planer/x/forslag#p'],
  ['amendment.made', { stepId: 'b', proposalId: 'p', sectionId: 's' }, '/planer/x/politisk#b'],
  ['council.ended', { stepId: 'b' }, '/planer/x/politisk#b'],
  ['session.planned', { sessionId: 'm' }, '/planer/x/moter/m'],
  ['section.renamed', { sectionId: 's' }, '/planer/x#s'],
  ['section.deleted', { sectionId: 's' }, '/planer/x/innstillinger'],
  ['plan.changed', {}, '/planer/x'],
])('%s is told of where it happened', (kind, facts, target) => {
  expect(targetOf({ planId: 'x', kind, facts })).toBe(target)
})

it('what one follows and is mailed of is chosen by forms', async () => {
  const post = (form: Record<string, string>) =>
    world.visit(choices.action, '/varsler/valg', { cookie: reader, form: { planId, ...form } })
  expect((await post({ intent: 'mail', mail: 'daily' })).location).toBe('/varsler/valg?gjort=saved')
  await post({ intent: 'watch', sectionId, watched: 'yes' })
  const quiet = await post({ intent: 'watch', sectionId: '', watched: 'yes', stay: '1' })
  expect(await quiet.response?.json()).toEqual({ done: 'watch' })
  const page = await world.visit(choices.loader, '/varsler/valg', { cookie: reader })
  expect(page.body).toMatchObject({ plans: [{ mail: 'daily', watched: true, sections: [{ title: 'Mål' }] }] })
  const wrong = await post({ intent: 'mail', mail: 'hourly' })
  expect([wrong.status, refusalOf(wrong)]).toEqual([422, 'input.invalid'])
})

describe('the way out of mails', () => {
  it('shows a button on a GET, ends them on a POST, and asks for no sign-in', async () => {
    await world.services.setMailMode(owner, { planId, mail: 'atOnce' })
    await world.deps.db.noticeDelivery.deleteMany({ where: { personId: readerId } })
    await mention()
    await mailNotices.run(world.deps)
    const mail = await world.deps.db.outboxMail.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
    const params = { token: mail.unsubscribeUrl?.split('/').at(-1) ?? '' }
    const before = await world.visit(unsubscribe.loader, '/', { params })
    expect(before.body).toEqual({ planTitle: 'Frivillighetsmelding', ended: false })
    // As mail programs do it.
    const form = { 'List-Unsubscribe': 'One-Click' }
    expect((await world.visit(unsubscribe.action, '/', { params, form })).status).toBe(200)
    expect((await world.visit(unsubscribe.loader, '/', { params })).body).toMatchObject({ ended: true })
  })

  it('is a clear refusal where the address is not whole', async () => {
    const answer = await world.visit(unsubscribe.loader, '/', { params: { token: 'halv' } })
    expect([answer.status, refusalOf(answer)]).toEqual([410, 'notice.linkInvalid'])
  })
})

describe('the log', () => {
  const params = () => ({ planId })
  it('tells owners who did what, filtered as they ask', async () => {
    const all = await world.visit(log.loader, '/', { params: params(), cookie: world.admin })
    expect(all.body).toMatchObject({ page: 1, people: [{ name: 'Marte Kvale' }] })
    const some = await world.visit(log.loader, '/?hva=section.added&person=&fra=2026-11-20&til=2026-11-20', {
      params: params(),
      cookie: world.admin,
    })
    expect(some.body).toMatchObject({ count: 1, acts: [{ kind: 'section.added', facts: { title: 'Mål' } }] })
    const none = await world.visit(log.loader, '/?fra=2026-11-21', { params: params(), cookie: world.admin })
    expect(none.body).toMatchObject({ count: 0 })
  })

  it('is for owners', async () => {
    for (const route of [log.loader, logFile.loader]) {
      const answer = await world.visit(route, '/', { params: params(), cookie: reader })
      expect([answer.status, refusalOf(answer)]).toEqual([403, 'access.denied'])
    }
  })

  it('refuses what is no day, no kind and no page', async () => {
    for (const search of ['fra=i+går', 'hva=alt', 'side=0', 'side=x']) {
      const answer = await world.visit(log.loader, `/?${search}`, { params: params(), cookie: world.admin })
      expect([search, answer.status]).toEqual([search, 422])
    }
  })

  it('is a file that a spreadsheet reads and does not reckon', async () => {
    await world.services.renameSection(owner, { sectionId, title: '=HYPERLINK("https://ond.example")' })
    const { response } = await world.visit(logFile.loader, '/', { params: params(), cookie: world.admin })
    expect(response?.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const file = (await response?.text()) ?? ''
    expect(file).toContain('ga en del navnet «=HYPERLINK(""https://ond.example"")»')
    expect(file.split('\r\n')[0]).toContain('"Tid","UTC","Hvem"')
  })

  it('does not tell an owner what is internal to another side', async () => {
    await world.deps.db.planMember.update({
      where: { planId_personId: { planId, personId: readerId } },
      data: { role: 'owner' },
    })
    const thread = { place: { kind: 'plan' as const, planId }, text: 'Mellom oss.' }
    await world.services.openThread(owner, { ...thread, onlySide: 'administration' })
    const told = async (cookie: string) => {
      const { body } = await world.visit(log.loader, '/?hva=thread.opened', { params: params(), cookie })
      return (body as { acts: { internal: boolean }[] }).acts.filter(({ internal }) => internal).length
    }
    expect([await told(world.admin), await told(reader)]).toEqual([1, 0])
    const { response } = await world.visit(logFile.loader, '/', { params: params(), cookie: reader })
    const [, ...rows] = ((await response?.text()) ?? '').split('\r\n')
    expect(rows.join()).not.toContain('Internt på din side')
    expect(rows.join()).not.toContain('kommenterte planen')
  })
})
