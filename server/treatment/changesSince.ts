import type { PlanComparison } from '~core/diff/comparison'
import type { Id } from '~core/ids'
import { hunksOf, type Hunk } from '~core/treatment/changes'
import type { Deps } from '../deps'
import { loadPlanDocument } from '../queries/planDocument'
import { compare } from '../snapshots/compare'
import { askedPlan } from './askedPlan'

/** What was changed in the plan since the public was asked: the comparison, and its single changes. */
export async function changesSince(
  deps: Pick<Deps, 'db' | 'texts'>,
  { planId, snapshotId }: { readonly planId: Id; readonly snapshotId: Id | null },
): Promise<{ readonly comparison: PlanComparison; readonly hunks: readonly Hunk[] }> {
  const [asked, now] = await Promise.all([askedPlan(deps, snapshotId), loadPlanDocument(deps, planId)])
  const comparison = await compare(deps, asked, now)
  return { comparison, hunks: hunksOf(comparison) }
}
