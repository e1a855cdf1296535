import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '~core/access/viewer'
import { planEventKinds, recordEvent } from '~server/events'
import { isTold } from '~core/notice/notice'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type LaidPlan, type Table } from '../plans/table'

it('every kind of event that somebody is told of can be recorded', () => {
  expect(planEventKinds.filter(isTold).length).toBeGreaterThan(20)
})

describe.each(providers)('notices on %s', (provider) => {
  let table: Table
  let plan: LaidPlan
  beforeEach(async () => {
    table = await layTable(provider)
    plan = await table.lay('Innledning', 'Mål')
  })
  afterEach(() => table.close())

  const { owner, editor, proposer, reader } = {
    owner: () => table.viewers.owner,
    editor: () => table.viewers.editor,
    proposer: () => table.viewers.proposer,
    reader: () => table.viewers.reader,
  }
  /** "mention thread.opened", in the order of the alphabet: the clock stands still */
  const inboxOf = async (viewer: Viewer) => {
    const { unread } = await table.services.inbox(viewer, {})
    return unread.map(({ reason, kind }) => `${reason} ${kind}`).sort()
  }
  const inGoals = () => ({ kind: 'section' as const, planId: plan.planId, sectionId: plan.id('Mål') })
  const open = (viewer: Viewer, text: string, onlySide: 'voluntary' | null = null) =>
    table.services.openThread(viewer, { place: inGoals(), text, onlySide })

  it('reach those who are mentioned, with the beginning of the words', async () => {
    await open(editor(), `Hva tenker du, @[Amir Haddad](person:${reader().id})?`)
    const { unread } = await table.services.inbox(reader(), {})
    expect(unread).toMatchObject([
      {
        reason: 'mention',
        kind: 'thread.opened',
        person: { name: 'Oddny Fjeld', side: 'voluntary' },
        excerpt: 'Hva tenker du, @Amir Haddad?',
        internal: false,
      },
    ])
    expect(await inboxOf(editor())).toEqual([])
  })

  it('reach those who take part in the conversation', async () => {
    const { threadId } = await open(reader(), 'Er dette nok?')
    await table.services.replyToThread(proposer(), { threadId, text: 'Nei.' })
    expect(await inboxOf(reader())).toEqual(['reply thread.replied'])
  })

  it('reach whoever answers for a section, and whoever watches it', async () => {
    const sectionId = plan.id('Mål')
    await table.services.setWatch(reader(), { planId: plan.planId, sectionId, watched: true })
    await table.services.setSectionResponsible(owner(), { sectionId, personId: proposer().id })
    await open(editor(), 'Fint.')
    expect(await inboxOf(proposer())).toEqual(['appointed section.responsible', 'responsible thread.opened'])
    expect(await inboxOf(reader())).toEqual(['watch section.responsible', 'watch thread.opened'])
    await table.services.setWatch(reader(), { planId: plan.planId, sectionId, watched: false })
    await open(editor(), 'Enda en.')
    expect(await inboxOf(reader())).toHaveLength(2)
  })

  it('of what is internal stay on its side, also for an owner who watches the plan', async () => {
    const { planId } = plan
    for (const viewer of [owner(), reader(), proposer()])
      await table.services.setWatch(viewer, { planId, sectionId: null, watched: true })
    await open(editor(), 'Mellom oss: vi bør si nei.', 'voluntary')
    expect(await inboxOf(proposer())).toEqual(['watch thread.opened'])
    expect(await inboxOf(owner())).toEqual([])
    expect(await inboxOf(reader())).toEqual([])
    expect(await table.deps.db.notice.count()).toBe(1)
  })

  it('are not seen any more by whoever changes sides or leaves the table', async () => {
    const { planId } = plan
    await table.services.setWatch(proposer(), { planId, sectionId: null, watched: true })
    await open(editor(), 'Mellom oss.', 'voluntary')
    const moved = {
      ...proposer(),
      seats: proposer().seats.map((seat) => ({ ...seat, side: 'politics' as const })),
    }
    expect(await inboxOf(moved)).toEqual([])
    expect(await table.services.unreadNotices(moved, {})).toEqual({ unread: 0 })
    await table.services.removeFromPlan(owner(), { planId, personId: proposer().id })
    expect(await inboxOf(proposer())).toEqual([])
  })

  it('lose the words of a comment that was withdrawn', async () => {
    const { commentId } = await open(editor(), `Dumt sagt, @[Amir Haddad](person:${reader().id}).`)
    await table.services.withdrawComment(editor(), { commentId })
    const { unread } = await table.services.inbox(reader(), {})
    expect(unread.map(({ excerpt }) => excerpt)).toEqual([null])
  })

  it('are not written when what they tell of is rolled back', async () => {
    const { deps } = table
    await table.services.setWatch(reader(), { planId: plan.planId, sectionId: null, watched: true })
    const event = { planId: plan.planId, kind: 'plan.changed', personId: owner().id, facts: {} } as const
    await expect(
      deps.db.$transaction(async (tx) => {
        await recordEvent(deps, tx, event)
        throw new Error('something else failed')
      }),
    ).rejects.toThrow('something else failed')
    expect(await inboxOf(reader())).toEqual([])
  })

  it('are read by following one, or all at once, in one plan or everywhere', async () => {
    const other = await table.lay('Annet')
    for (const { planId } of [plan, other])
      await table.services.setWatch(reader(), { planId, sectionId: null, watched: true })
    await open(editor(), 'Én.')
    await open(editor(), 'To.')
    await table.services.renameSection(editor(), { sectionId: other.id('Annet'), title: 'Noe annet' })
    const { unread } = await table.services.inbox(reader(), {})
    expect(unread).toHaveLength(3)
    const renamed = unread.find(({ kind }) => kind === 'section.renamed')
    const followed = await table.services.readNotice(reader(), { noticeId: renamed?.id ?? '' })
    expect(followed).toMatchObject({ planId: other.planId, kind: 'section.renamed' })
    expect(await table.services.unreadNotices(reader(), {})).toEqual({ unread: 2 })
    await table.services.readNotices(reader(), { planId: other.planId })
    expect(await table.services.unreadNotices(reader(), {})).toEqual({ unread: 2 })
    await table.services.readNotices(reader(), {})
    const after = await table.services.inbox(reader(), {})
    expect([after.unread.length, after.read.length]).toEqual([0, 3])
    expect((await table.services.inbox(reader(), { planId: plan.planId })).read).toHaveLength(2)
  })

  it('are turned page by page, each one once', async () => {
    await table.services.setWatch(reader(), { planId: plan.planId, sectionId: null, watched: true })
    for (let nr = 0; nr < 45; nr++)
      await table.services.renameSection(editor(), { sectionId: plan.id('Mål'), title: `Mål ${nr}` })
    await table.services.readNotices(reader(), {})
    const first = await table.services.inbox(reader(), {})
    const second = await table.services.inbox(reader(), { before: first.next ?? '' })
    const ids = [...first.read, ...second.read].map(({ id }) => id)
    expect([first.read.length, second.read.length, second.next]).toEqual([40, 5, null])
    expect(new Set(ids).size).toBe(45)
  })

  it('of somebody else cannot be followed, and a section of another plan cannot be watched', async () => {
    await open(editor(), `@[Amir Haddad](person:${reader().id})`)
    const { unread } = await table.services.inbox(reader(), {})
    const noticeId = unread[0]?.id ?? ''
    expect(await verdictOf(table.services.readNotice(owner(), { noticeId }))).toBe('notice.notFound')
    const other = await table.lay('Annet')
    const watch = { planId: plan.planId, sectionId: other.id('Annet'), watched: true }
    expect(await verdictOf(table.services.setWatch(reader(), watch))).toBe('section.notFound')
  })
})
