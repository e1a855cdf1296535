/**
 * The plan's event stream: what happens besides the text.
 *
 * A command records an event in its own transaction, so that the stream tells exactly what was done, and
 * publishes it after the commit, so that nobody hears of what was rolled back.
 */
import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import type { Transaction } from './db/database'
import type { Deps } from './deps'
import { noteEvent } from './notices/noteEvent'

/** What can happen in a plan. */
export const planEventKinds = [
  'plan.created',
  'plan.changed',
  'plan.phase',
  'section.added',
  'section.renamed',
  'section.moved',
  'section.status',
  'section.responsible',
  'section.deleted',
  'section.restored',
  'people.changed',
  'thread.opened',
  'thread.replied',
  'thread.resolved',
  'thread.reopened',
  'thread.attached',
  'comment.edited',
  'comment.withdrawn',
  'proposal.made',
  'proposal.changed',
  'proposal.supported',
  'proposal.accepted',
  'proposal.rejected',
  'proposal.withdrawn',
  'proposal.superseded',
  'proposal.reopened',
  'snapshot.taken',
  'text.restored',
  'session.planned',
  'session.changed',
  'session.cancelled',
  'session.started',
  'session.ended',
  'session.recorded',
  'statement.registered',
  'statements.imported',
  'statement.published',
  'statement.withheld',
  'consultation.opened',
  'consultation.notOpened',
  'consultation.extended',
  'consultation.closed',
  'consultation.cancelled',
  'replies.sent',
  'results.shown',
  'results.hidden',
  'remark.marked',
  'remark.unmarked',
  'remark.assessed',
  'remarks.assessed',
  'remarks.assigned',
  'remarks.grouped',
  'statement.redacted',
  'statement.unredacted',
  'change.linked',
  'change.unlinked',
  'renewal.reviewed',
  'paper.made',
  'paper.changed',
  'paper.finished',
  'paper.reopened',
  'paper.takenOver',
  'paper.handedBack',
  'plan.adopted',
  'plan.published',
  'plan.unpublished',
  'measure.followed',
  'council.road',
  'council.begun',
  'council.changed',
  'council.ended',
  'council.sentBack',
  'council.postponed',
  'record.corrected',
  'record.finished',
  'record.reopened',
  'amendment.made',
  'amendment.withdrawn',
] as const

export type PlanEventKind = (typeof planEventKinds)[number]

/** One thing that happened, by whom, with what a line about it needs: ids, and titles and names as they were. */
export interface PlanEvent {
  readonly planId: Id
  readonly kind: PlanEventKind
  readonly personId: Id | null
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
  /** The one side that may know of it, in whatever way; left out or null: everybody at the table. */
  readonly onlySide?: Side | null
}

/** The relay's topic for a plan. */
export function planTopic(planId: Id): string {
  return `plan:${planId}`
}

/**
 * Writes the event into the stream, and a notice for each who is to be told of it, within the transaction of what it
 * tells about and after everything else in it.
 */
export async function recordEvent(
  deps: Pick<Deps, 'newId' | 'now'>,
  tx: Transaction,
  event: PlanEvent,
): Promise<void> {
  const { planId, kind, personId, facts, onlySide = null } = event
  const id = deps.newId()
  await tx.planEvent.create({
    data: { id, planId, kind, personId, payload: facts, onlySide, createdAt: deps.now() },
  })
  await noteEvent(deps, tx, id, event)
}

/** Tells every open screen of the plan; to be called after the commit. */
export function publishEvent(deps: Pick<Deps, 'relay'>, event: PlanEvent): void {
  publishNews(deps, event)
}

/**
 * Tells every open screen of the plan of something that is not recorded as an act: the server moved a comment after
 * its words, a colleague leafed to the next point. Screens fetch what they show anew.
 */
export function publishNews(
  deps: Pick<Deps, 'relay'>,
  news: Omit<PlanEvent, 'kind'> & { readonly kind: PlanEventKind | PlanNewsKind },
): void {
  const { planId, kind, personId, facts, onlySide = null } = news
  deps.relay.publish(planTopic(planId), { ...facts, kind, personId, ...(onlySide && { onlySide }) })
}

/** What screens are told of besides recorded events. */
export type PlanNewsKind = 'threads.placed' | 'session.moved' | 'treatment.moved'
