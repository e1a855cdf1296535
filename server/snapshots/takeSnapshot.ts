import type { Id } from '~core/ids'
import { canonicalPlan } from '~core/snapshot/canonical'
import type { PlanDocument } from '~core/plan/document'
import type { Deps } from '../deps'
import { loadPlanDocument } from '../queries/planDocument'
import { keepSnapshot, sha256Of, type KeptSnapshot, type SnapshotToKeep } from './keepSnapshot'

type Reading = Pick<Deps, 'db' | 'texts'>

/**
 * Takes a snapshot of the plan as it stands: at a change of phase, when a work session begins or ends, for a reader's
 * visit. Asks nobody's leave. Of visits that saw the same text one snapshot is enough.
 *
 * @throws Refusal `plan.notFound`, also when the plan lies in the bin
 */
export async function takeSnapshot(
  deps: Reading & Pick<Deps, 'now' | 'newId'>,
  { planId, ...asked }: SnapshotToKeep & { readonly planId: Id },
): Promise<KeptSnapshot> {
  const plan = await settledPlan(deps, planId)
  if (asked.kind === 'visit') {
    const sha256 = sha256Of(canonicalPlan(plan))
    const same = await deps.db.snapshot.findFirst({ where: { planId, kind: 'visit', sha256 } })
    if (same) return { id: same.id, sha256 }
  }
  return keepSnapshot(deps, deps.db, plan, asked)
}

/**
 * The plan as it stands, repaired where it was open and durable to the last word.
 *
 * @throws Refusal `plan.notFound`
 */
export async function settledPlan(deps: Reading, planId: Id): Promise<PlanDocument> {
  const sections = await deps.db.section.findMany({
    where: { planId, deletedAt: null },
    select: { id: true },
  })
  await deps.texts.settle(sections.map(({ id }) => id))
  return loadPlanDocument(deps, planId)
}
