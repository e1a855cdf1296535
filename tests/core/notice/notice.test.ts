import { describe, expect, it } from 'vitest'
import type { mailModes } from '~core/notice/delivery'
import { sending, latestDigest } from '~core/notice/delivery'
import {
  concernsNobody,
  noticesOf,
  reasons,
  type Concerned,
  type Listener,
  type NotedEvent,
} from '~core/notice/notice'

const seat = (personId: string, rest: Partial<Listener> = {}): Listener => ({
  personId,
  role: 'reader',
  side: 'voluntary',
  organisation: null,
  watchesPlan: false,
  watchedSections: [],
  ...rest,
})
const event = (
  kind: string,
  concerns: Partial<Concerned> = {},
  rest: Partial<NotedEvent> = {},
): NotedEvent => ({
  kind,
  byId: 'marte',
  onlySide: null,
  sectionId: 'goals',
  concerns: { ...concernsNobody, ...concerns },
  ...rest,
})
/** "oddny mention" */
const toldOf = (of: NotedEvent, ...table: Listener[]) =>
  noticesOf(of, table).map(({ personId, reason }) => `${personId} ${reason}`)

describe('a comment', () => {
  it('is told to those it calls by name, themselves or by their organisation', () => {
    const called = event('thread.opened', { mentioned: ['oddny'], mentionedOrganisations: ['Korpset'] })
    const table = [seat('oddny'), seat('lars', { organisation: 'Korpset' }), seat('amir')]
    expect(toldOf(called, ...table)).toEqual(['oddny mention', 'lars mention'])
  })

  it('is told to those who take part in the thread, and to whoever made the proposal', () => {
    const replied = event('thread.replied', { inThread: ['oddny', 'marte'], proposerId: 'yusuf' })
    const table = [seat('oddny'), seat('yusuf'), seat('marte'), seat('amir')]
    expect(toldOf(replied, ...table)).toEqual(['oddny reply', 'yusuf reply'])
  })

  it('is told to whoever answers for the section, and to those who watch it or the plan', () => {
    const opened = event('thread.opened', { responsibleId: 'oddny' })
    const table = [
      seat('oddny'),
      seat('amir', { watchedSections: ['goals'] }),
      seat('yusuf', { watchesPlan: true }),
      seat('lars', { watchedSections: ['closing'] }),
    ]
    expect(toldOf(opened, ...table)).toEqual(['oddny responsible', 'amir watch', 'yusuf watch'])
  })
})

it('whoever is told for several reasons is told once, for the strongest', () => {
  const everything = { mentioned: ['oddny'], inThread: ['oddny'], responsibleId: 'oddny' }
  const oddny = seat('oddny', { role: 'owner', watchesPlan: true })
  expect(toldOf(event('thread.opened', everything), oddny)).toEqual(['oddny mention'])
})

it('nobody is told of what they did themselves', () => {
  const own = event('thread.opened', { mentioned: ['marte'], responsibleId: 'marte' })
  expect(toldOf(own, seat('marte', { watchesPlan: true }))).toEqual([])
})

it('what is internal to a side is told to nobody of another, whatever else holds', () => {
  const everybody = ['oddny', 'amir', 'jon']
  const concerns = { mentioned: everybody, inThread: everybody, responsibleId: 'amir', proposerId: 'jon' }
  const internal = { onlySide: 'voluntary' } as const
  const table = [
    seat('oddny'),
    seat('amir', { side: 'politics', role: 'owner', watchesPlan: true }),
    seat('jon', { side: 'administration', watchesPlan: true }),
  ]
  for (const kind of ['thread.opened', 'thread.replied', 'proposal.made', 'proposal.accepted'])
    expect(
      toldOf(event(kind, concerns, internal), ...table).filter((told) => !told.startsWith('oddny')),
    ).toEqual([])
  expect(toldOf(event('thread.opened', concerns, internal), ...table)).toEqual(['oddny mention'])
})

it('a proposal waits for owners and editors, and its decision for whoever made it', () => {
  const table = [seat('owner', { role: 'owner' }), seat('editor', { role: 'editor' }), seat('yusuf')]
  expect(toldOf(event('proposal.made'), ...table)).toEqual(['owner toDecide', 'editor toDecide'])
  expect(toldOf(event('proposal.rejected', { proposerId: 'yusuf' }), ...table)).toEqual(['yusuf decision'])
})

it('a work session is told to those who are invited', () => {
  const planned = event('session.planned', { invited: ['oddny'] }, { sectionId: null })
  expect(toldOf(planned, seat('oddny'), seat('amir'))).toEqual(['oddny session'])
})

it('what nobody asked to hear of is told to nobody', () => {
  expect(toldOf(event('section.moved'), seat('oddny', { watchesPlan: true }))).toEqual([])
})

describe('by mail', () => {
  it('what is said to the person goes at once, the rest in the digest, until they choose', () => {
    const atOnce = reasons.filter((reason) => sending('important', reason) === 'atOnce')
    expect(atOnce).toEqual(['mention', 'decision', 'reply'])
  })

  it('a choice holds for every reason', () => {
    const kinds = (mode: (typeof mailModes)[number]) => new Set(reasons.map((one) => sending(mode, one)))
    expect(kinds('never')).toEqual(new Set(['never']))
    // Work sessions send mails of their own.
    expect(kinds('atOnce')).toEqual(new Set(['atOnce', 'never']))
    expect(kinds('daily')).toEqual(new Set(['digest', 'never']))
  })

  it.each([
    ['before seven, yesterday’s', '2026-11-20T05:59:00Z', '2026-11-19T06:00:00Z'],
    ['at seven, today’s', '2026-11-20T06:00:00Z', '2026-11-20T06:00:00Z'],
    ['in summer time', '2026-07-01T05:00:00Z', '2026-07-01T05:00:00Z'],
    ['on the day that summer time ends', '2026-10-25T12:00:00Z', '2026-10-25T06:00:00Z'],
    ['on the day after it begins, before seven', '2026-03-30T04:59:00Z', '2026-03-29T05:00:00Z'],
  ])('the digest that is due: %s', (_when, now, digest) => {
    expect(latestDigest(new Date(now))).toEqual(new Date(digest))
  })
})
