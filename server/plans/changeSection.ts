import type { PlanAct } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import type { PlanEvent } from '../events'
import { changePlan } from './changePlan'
import { sectionFor, type SectionInHand, type PlanInHand, type Whereabouts } from './standing'

/** What a change to a section works with: facts read inside the transaction, while the plan is held. */
export interface SectionChange {
  readonly tx: Transaction
  readonly section: SectionInHand
  readonly plan: PlanInHand
}

/**
 * One change to a section: the right is asked for, the plan held, and the facts read again before anything
 * is written, since a colleague may have locked or deleted the section in between.
 *
 * @param write answers with the event, or null when there was nothing to change
 * @returns the section as it was, and its plan
 */
export async function changeSection(
  deps: Deps,
  viewer: Viewer | null,
  sectionId: Id,
  act: { readonly act: PlanAct; readonly where?: Whereabouts },
  write: (change: SectionChange) => Promise<Pick<PlanEvent, 'kind' | 'facts'> | null>,
): Promise<{ readonly section: SectionInHand; readonly plan: PlanInHand }> {
  const found = await sectionFor(deps.db, viewer, act.act, sectionId, act.where)
  await changePlan(deps, found.plan.id, async (tx) => {
    const held = await sectionFor(tx, viewer, act.act, sectionId, act.where)
    const event = await write({ tx, ...held })
    return event && { ...event, personId: viewer?.id ?? null }
  })
  return found
}
