import { z } from 'zod'
import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import type { Reason } from '~core/notice/notice'
import { signedIn } from '../auth/signedIn'
import { query } from '../command'
import type { PlanEvent, PlanEventKind } from '../events'
import { excerptsOf } from '../notices/excerpts'
import { ownNotices } from '../notices/ownNotices'
import { id } from '../plans/input'

/** So many unread ones are listed; whoever has more reads these first. */
const MOST_UNREAD = 200
/** Read ones on a page. */
const PAGE = 40

/** A line in the inbox. */
export interface InboxNotice {
  readonly id: Id
  readonly plan: { readonly id: Id; readonly title: string }
  readonly reason: Reason
  readonly kind: PlanEventKind
  readonly facts: PlanEvent['facts']
  /** Who did it; null when it happened by itself. The side is null for whoever has lost their seat. */
  readonly person: { readonly name: string; readonly side: Side | null } | null
  /** The beginning of the words that it is about, where there are any. */
  readonly excerpt: string | null
  /** Internal to the reader's own side. */
  readonly internal: boolean
  readonly createdAt: Date
}

/** The viewer's notices, of one plan or of all: the unread ones, and a page of those that were read, newest first. */
export const inbox = query(
  z.object({ planId: id.optional(), before: id.optional() }),
  async (deps, viewer, { planId, before }) => {
    const own = ownNotices(signedIn(viewer))
    const here = planId === undefined ? own : { AND: [own, { planId }] }
    const read = { AND: [here, { readAt: { not: null } }] }
    const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]
    const [unread, older, counts] = await Promise.all([
      before === undefined
        ? deps.db.notice.findMany({
            where: { AND: [here, { readAt: null }] },
            include: whole,
            orderBy: newestFirst,
            take: MOST_UNREAD,
          })
        : [],
      deps.db.notice.findMany({
        where: read,
        include: whole,
        orderBy: newestFirst,
        take: PAGE + 1,
        ...(before !== undefined && { cursor: { id: before }, skip: 1 }),
      }),
      deps.db.notice.findMany({
        where: own,
        select: { planId: true, plan: { select: { title: true } } },
        distinct: ['planId'],
      }),
    ])
    const page = older.slice(0, PAGE)
    const words = await excerptsOf(deps.db, [...unread, ...page].map(eventOf))
    const lines = (rows: typeof page) => rows.map((row) => lineOf(row, words))
    return {
      unread: lines(unread),
      read: lines(page),
      /** Where the next page begins; null: this is the last. */
      next: older.length > PAGE ? (page.at(-1)?.id ?? null) : null,
      /** The plans that there are notices of, for the choice. */
      plans: counts
        .map(({ planId: plan, plan: { title } }) => ({ id: plan, title }))
        .sort((a, b) => a.title.localeCompare(b.title, 'nb')),
    }
  },
)

const whole = {
  plan: { select: { id: true, title: true, municipalityId: true } },
  event: { include: { person: { select: { name: true, memberships: true } } } },
} as const

interface NoticeRow {
  readonly id: Id
  readonly eventId: Id
  readonly reason: string
  readonly createdAt: Date
  readonly plan: { readonly id: Id; readonly title: string; readonly municipalityId: Id }
  readonly event: {
    readonly kind: string
    readonly payload: unknown
    readonly onlySide: string | null
    readonly person: {
      readonly name: string
      readonly memberships: readonly { readonly municipalityId: Id; readonly side: string }[]
    } | null
  }
}

const eventOf = ({ eventId, event }: NoticeRow) => ({
  eventId,
  facts: event.payload as PlanEvent['facts'],
})

function lineOf({ id, eventId, reason, createdAt, plan, event }: NoticeRow, words: ReadonlyMap<Id, string>) {
  const { person } = event
  const seat = person?.memberships.find(({ municipalityId }) => municipalityId === plan.municipalityId)
  return {
    id,
    plan: { id: plan.id, title: plan.title },
    reason: reason as Reason,
    kind: event.kind as PlanEventKind,
    facts: event.payload as PlanEvent['facts'],
    person: person && { name: person.name, side: (seat?.side ?? null) as Side | null },
    excerpt: words.get(eventId) ?? null,
    internal: event.onlySide !== null,
    createdAt,
  } satisfies InboxNotice
}
