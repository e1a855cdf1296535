/**
 * The plan's event stream: what happens besides the text.
 *
 * A command records an event in its own transaction, so that the stream tells exactly what was done, and
 * publishes it after the commit, so that nobody hears of what was rolled back.
 */
import type { Id } from '~core/ids'
import type { Transaction } from './db/database'
import type { Deps } from './deps'

/** What can happen in a plan. */
export const planEventKinds = [
  'plan.created',
  'plan.changed',
  'section.added',
  'section.renamed',
  'section.moved',
  'section.status',
  'section.responsible',
  'section.deleted',
  'section.restored',
  'people.changed',
] as const

export type PlanEventKind = (typeof planEventKinds)[number]

/** One thing that happened, by whom, with what a line about it needs: ids, and titles and names as they were. */
export interface PlanEvent {
  readonly planId: Id
  readonly kind: PlanEventKind
  readonly personId: Id | null
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

/** The relay's topic for a plan. */
export function planTopic(planId: Id): string {
  return `plan:${planId}`
}

/** Writes the event into the stream, within the transaction of what it tells about. */
export async function recordEvent(
  deps: Pick<Deps, 'newId' | 'now'>,
  tx: Transaction,
  event: PlanEvent,
): Promise<void> {
  const { planId, kind, personId, facts } = event
  await tx.planEvent.create({
    data: { id: deps.newId(), planId, kind, personId, payload: facts, createdAt: deps.now() },
  })
}

/** Tells every open screen of the plan; to be called after the commit. */
export function publishEvent(deps: Pick<Deps, 'relay'>, event: PlanEvent): void {
  deps.relay.publish(planTopic(event.planId), {
    ...event.facts,
    kind: event.kind,
    personId: event.personId,
  })
}
