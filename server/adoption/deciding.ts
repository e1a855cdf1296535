import type { Viewer } from '~core/access/viewer'
import { mayAdopt } from '~core/adoption/mayAdopt'
import type { CommitteeKind } from '~core/council/committee'
import { decides, type StepState } from '~core/council/road'
import type { Id } from '~core/ids'
import type { Verdict } from '~core/refusal'
import type { Transaction } from '../db/database'
import { adoptionFacts, decidingStep } from './adoptionFacts'

interface Treated {
  readonly id: Id
  readonly state: StepState
  readonly committee: { readonly kind: CommitteeKind }
}

/** The treatment by which the plan may be adopted, or why not yet; null before the council has ended its treatment. */
export async function decidingOn(
  db: Transaction,
  viewer: Viewer | null,
  road: readonly Treated[],
): Promise<{ readonly stepId: Id; readonly verdict: Verdict } | null> {
  const last = road.findLast(({ state, committee }) => state === 'treated' && decides(committee.kind))
  if (!last) return null
  const step = await decidingStep(db, viewer, last.id)
  return { stepId: last.id, verdict: mayAdopt(await adoptionFacts(db, step)) }
}
