import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { labelsFor } from '~core/render/labels/labels'
import type { Deps } from '../deps'
import { writtenDay } from '../export/day'
import type { ComparisonToRender } from '../export/render'
import { compare } from './compare'
import { readVersion, type Version } from './versions'

/** What differs between two versions, and what they are called on paper. */
export async function comparisonToExport(
  deps: Pick<Deps, 'db' | 'texts' | 'now'>,
  planId: Id,
  { from, to }: { readonly from: Id; readonly to: Id },
): Promise<{ readonly plan: PlanDocument; readonly comparison: ComparisonToRender }> {
  const before = await readVersion(deps, planId, from)
  const after = await readVersion(deps, planId, to)
  const labels = labelsFor(after.plan.language)
  const nameOf = ({ name, createdAt }: Version) =>
    name ? `«${name}» (${writtenDay(createdAt, labels)})` : writtenDay(createdAt, labels)
  return {
    plan: after.plan,
    comparison: {
      differences: await compare(deps, before.plan, after.plan),
      names: [nameOf(before.version), nameOf(after.version)],
    },
  }
}
