import type { Locale } from '~core/access/fields'
import type { VoteOutcome } from '~core/council/ballot'
import type { Id } from '~core/ids'
import type { NoticeKind } from '~templates/mails/notices/noticeTexts'
import { viewerFrom } from '../auth/sessions'
import type { Deps } from '../deps'
import type { PlanEvent } from '../events'
import type { NewMail } from '../mail/outbox'
import { excerptsOf } from './excerpts'
import { ownNotices } from './ownNotices'
import { unsubscribeUrl } from './unsubscribing'

/** A mail lists no more; the inbox has the rest. */
const MOST_LINES = 30

/**
 * The mail that tells one person of these notices about one plan; null when there is none among them that they may
 * still see: whoever has left the table or changed sides since is not written to.
 */
export async function noticesMail(
  deps: Deps,
  noticeIds: readonly Id[],
  { digest }: { readonly digest: boolean },
): Promise<NewMail | null> {
  const [first] = noticeIds
  if (first === undefined) return null
  const { person, planId } = await deps.db.notice.findUniqueOrThrow({
    where: { id: first },
    select: { planId: true, person: { include: { memberships: true } } },
  })
  const rows = await deps.db.notice.findMany({
    where: { AND: [ownNotices(viewerFrom(person)), { id: { in: [...noticeIds] } }] },
    include: { plan: true, event: { include: { person: { select: { name: true } } } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const [row] = rows
  if (!row) return null
  const told = rows.slice(0, MOST_LINES).map(({ eventId, reason, event }) => ({
    eventId,
    reason,
    kind: event.kind as NoticeKind,
    by: event.person?.name ?? '',
    facts: event.payload as PlanEvent['facts'],
  }))
  const words = await excerptsOf(deps.db, told)
  const endHref = await unsubscribeUrl(deps, person.id, planId)
  const { publicUrl } = deps.config
  const mail = {
    name: person.name,
    planTitle: row.plan.title,
    digest,
    lines: told.map(({ eventId, kind, by, reason, facts }) => ({
      kind,
      facts: { by, reason, title: String(facts.title ?? ''), outcome: outcomeIn(facts) },
      excerpt: words.get(eventId) ?? null,
    })),
    more: rows.length - told.length,
    href: rows.length === 1 ? `${publicUrl}/varsler/${row.id}` : `${publicUrl}/varsler?plan=${planId}`,
    choicesHref: `${publicUrl}/varsler/valg`,
    endHref,
  }
  return {
    recipient: person.email,
    locale: person.locale as Locale,
    text: (texts) => texts.notices(mail),
  }
}

function outcomeIn({ outcome }: PlanEvent['facts']): VoteOutcome | undefined {
  return outcome === 'adopted' || outcome === 'rejected' ? outcome : undefined
}
