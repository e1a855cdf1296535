import type { Id } from '~core/ids'
import { excerpt } from '~core/notice/excerpt'
import { asTyped } from '~core/thread/mentions'
import type { Transaction } from '../db/database'
import type { PlanEvent } from '../events'

/** An event, as far as its words are sought. */
interface Told {
  readonly eventId: Id
  readonly facts: PlanEvent['facts']
}

/**
 * The beginning of the words that each event is about, by the event's id: of the comment, or of the reason for the
 * proposal, as they stand now. A comment that was withdrawn has none any more.
 */
export async function excerptsOf(db: Transaction, events: readonly Told[]): Promise<ReadonlyMap<Id, string>> {
  const named = (fact: string) =>
    new Map(events.flatMap(({ eventId, facts }) => (facts[fact] ? [[eventId, String(facts[fact])]] : [])))
  const commentOf = named('commentId')
  const proposalOf = named('proposalId')
  const [comments, proposals] = await Promise.all([
    db.comment.findMany({
      where: { id: { in: [...commentOf.values()] }, withdrawnAt: null },
      select: { id: true, text: true },
    }),
    db.proposal.findMany({
      where: { id: { in: [...proposalOf.values()] } },
      select: { id: true, reason: true },
    }),
  ])
  const words = new Map([
    ...comments.map(({ id, text }) => [id, excerpt(asTyped(text))] as const),
    ...proposals.map(({ id, reason }) => [id, excerpt(reason)] as const),
  ])
  const found = new Map<Id, string>()
  for (const { eventId } of events) {
    const excerptFound = words.get(commentOf.get(eventId) ?? proposalOf.get(eventId) ?? '')
    if (excerptFound) found.set(eventId, excerptFound)
  }
  return found
}
