import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { providers } from '~tests/setup/databases'
import { verdictOf, type LaidPlan } from '../plans/table'
import { layTalk, type Talk } from './talk'

describe.each(providers)('threads, on %s', (provider) => {
  let talk: Talk
  beforeAll(async () => {
    talk = await layTalk(provider)
  })
  afterAll(() => talk.close())

  const about = ({ planId }: LaidPlan) => ({ kind: 'plan' as const, planId })
  const open = async (plan: LaidPlan, text = 'Hva mener dere?') =>
    talk.services.openThread(talk.viewers.reader, { place: about(plan), text })

  it('are opened by whoever may read, and answered; everybody is told of it with ids only', async () => {
    const { services, viewers } = talk
    const plan = await talk.lay('Mål')
    const place = { kind: 'section' as const, planId: plan.planId, sectionId: plan.id('Mål') }
    const { threadId } = await services.openThread(viewers.reader, { place, text: ' Er dette nok? ' })
    talk.deps.setNow(new Date('2026-11-20T09:05:00Z'))
    const answered = await services.replyToThread(viewers.owner, { threadId, text: 'Ja.' })
    const thread = await talk.seen(viewers.editor, plan, threadId)
    expect(thread?.comments.map(({ author, text }) => [author.name, author.side, text])).toEqual([
      ['Amir Haddad', 'politics', 'Er dette nok?'],
      ['Marte Kvale', 'administration', 'Ja.'],
    ])
    expect(await talk.eventsOf(plan.planId)).toEqual(['thread.opened', 'thread.replied'])
    expect(plan.heard.at(-1)).toMatchObject({
      kind: 'thread.replied',
      threadId,
      commentId: answered.commentId,
      title: 'Mål',
    })
    expect(JSON.stringify(plan.heard)).not.toContain('Ja.')
  })

  it('are opened once by a draft that is sent twice, also at the same time', async () => {
    const { services, viewers } = talk
    const plan = await talk.lay('Mål')
    const draft = { place: about(plan), text: 'Skrevet uten nett.', draftKey: 'utkast-1' }
    const opened = await Promise.all([1, 2].map(() => services.openThread(viewers.reader, draft)))
    const { threadId } = opened[0] as { threadId: string }
    expect(new Set(opened.map((one) => one.threadId)).size).toBe(1)
    const reply = { threadId, text: 'Og en gang til.', draftKey: 'utkast-2' }
    await Promise.all([1, 2].map(() => services.replyToThread(viewers.editor, reply)))
    expect((await talk.seen(viewers.reader, plan, threadId))?.comments).toHaveLength(2)
  })

  it('take a comment of up to 10 000 characters, and none that is empty', async () => {
    const plan = await talk.lay('Mål')
    expect(await verdictOf(open(plan, '   '))).toBe('comment.empty')
    expect(await verdictOf(open(plan, 'å'.repeat(20_000)))).toBe('comment.tooLong')
    expect(await talk.deps.db.thread.count({ where: { planId: plan.planId } })).toBe(0)
    const { threadId } = await open(plan, '<script>alert(1)</script>'.padEnd(10_000, '.'))
    const thread = await talk.seen(talk.viewers.owner, plan, threadId)
    expect(thread?.comments[0]?.text).toContain('<script>')
  })

  it('hold comments that are edited and withdrawn by those who wrote them, and by nobody else', async () => {
    const { services, viewers } = talk
    const plan = await talk.lay('Mål')
    const { threadId, commentId } = await open(plan)
    const edit = (viewer: typeof viewers.reader) =>
      verdictOf(services.editComment(viewer, { commentId, text: 'Hva mener dere nå?' }))
    expect(await edit(viewers.owner)).toBe('comment.notYours')
    expect(await edit(viewers.reader)).toBe('allowed')
    expect(await verdictOf(services.withdrawComment(viewers.owner, { commentId }))).toBe('comment.notYours')
    await services.withdrawComment(viewers.reader, { commentId })
    const thread = await talk.seen(viewers.owner, plan, threadId)
    expect(thread?.comments[0]).toMatchObject({ withdrawn: true, text: '' })
    expect(await edit(viewers.reader)).toBe('comment.withdrawn')
    const kinds = ['thread.opened', 'comment.edited', 'comment.withdrawn']
    expect(await talk.eventsOf(plan.planId)).toEqual(kinds)
  })

  it('are resolved once, and open again when somebody answers', async () => {
    const { services, viewers } = talk
    const plan = await talk.lay('Mål')
    const { threadId } = await open(plan)
    expect(await verdictOf(services.resolveThread(viewers.proposer, { threadId }))).toBe('access.denied')
    await services.resolveThread(viewers.owner, { threadId })
    await services.resolveThread(viewers.editor, { threadId })
    const resolved = await talk.seen(viewers.reader, plan, threadId)
    expect(resolved?.resolved).toMatchObject({ by: 'Marte Kvale' })
    await services.replyToThread(viewers.proposer, { threadId, text: 'Vent litt.' })
    expect((await talk.seen(viewers.reader, plan, threadId))?.resolved).toBeNull()
    const kinds = ['thread.opened', 'thread.resolved', 'thread.replied']
    expect(await talk.eventsOf(plan.planId)).toEqual(kinds)
  })

  it('call people at the table by name, and nobody who cannot read', async () => {
    const { services, viewers } = talk
    const plan = await talk.lay('Mål')
    const { threadId, commentId } = await open(plan, `Si fra, @[Noen](person:${viewers.editor.id}).`)
    const thread = await talk.seen(viewers.owner, plan, threadId)
    expect(thread?.comments[0]?.text).toBe(`Si fra, @[Oddny Fjeld](person:${viewers.editor.id}).`)
    expect(await talk.deps.db.mention.findMany({ where: { commentId } })).toMatchObject([
      { personId: viewers.editor.id },
    ])
    const call = (id: string) =>
      verdictOf(services.replyToThread(viewers.reader, { threadId, text: `@[Kari](person:${id})` }))
    expect(await call(viewers.member.id)).toBe('thread.mentionedCannotSee')
    expect(await call(viewers.stranger.id)).toBe('thread.mentionedCannotSee')
  })

  it('do not take what belongs to another plan', async () => {
    const { services, viewers } = talk
    const [plan, other] = [await talk.lay('Mål'), await talk.lay('Annet')]
    const { planId } = plan
    const anchor = await talk.anchorTo(other.id('Annet'), 'Teksten')
    const text = 'Feil plan.'
    const tries = [
      { kind: 'section' as const, planId, sectionId: other.id('Annet') },
      { kind: 'anchor' as const, planId, anchor },
    ]
    for (const place of tries) {
      expect(await verdictOf(services.openThread(viewers.reader, { place, text }))).toBe('section.notFound')
    }
    const proposal = { kind: 'proposal' as const, planId, proposalId: 'ingen' }
    expect(await verdictOf(services.openThread(viewers.reader, { place: proposal, text }))).toBe(
      'proposal.notFound',
    )
    expect(await talk.eventsOf(planId)).toEqual([])
  })
})
