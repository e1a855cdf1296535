import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { canonicalText } from '~core/snapshot/canonical'
import type { Deps } from '../deps'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { settledPlan } from '../snapshots/takeSnapshot'

/**
 * Makes the live text what the council adopted, where somebody has written in it since the treatment ended. What they
 * wrote is kept as a version first.
 */
export async function bringBack(deps: Deps, adopted: PlanDocument, personId: Id): Promise<void> {
  const live = await settledPlan(deps, adopted.id)
  const texts = new Map(adopted.sections.map(({ id, text }) => [id, text]))
  const changed = live.sections.filter(({ id, text }) => {
    const decided = texts.get(id)
    return decided !== undefined && canonicalText(decided) !== canonicalText(text)
  })
  if (changed.length === 0) return
  await keepSnapshot(deps, deps.db, live, { kind: 'restore', personId })
  for (const { id } of changed) {
    const decided = texts.get(id)
    if (decided) await deps.texts.write(id, decided, personId)
  }
}
