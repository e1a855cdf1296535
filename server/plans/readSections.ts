import type { Id } from '~core/ids'
import { computedTexts } from '../casePaper/computedTexts'
import type { Deps } from '../deps'
import { readWritten, type ReadPlan, type ReadSection } from './readWritten'

/**
 * A plan and its sections in reading order, with their texts as the writers see them now; in a case paper, the computed
 * parts with what they say now. Asks nobody's leave: that is for the caller to have done.
 *
 * @throws Refusal `plan.notFound`, also when it lies in the bin
 */
export async function readSections(
  deps: Pick<Deps, 'db' | 'texts'>,
  planId: Id,
): Promise<{ readonly plan: ReadPlan; readonly sections: readonly ReadSection[] }> {
  const { plan, sections } = await readWritten(deps, planId)
  if (!plan.paper) return { plan, sections }
  const computed = await computedTexts(deps, plan.paper, sections)
  return {
    plan,
    sections: sections.map((section) => ({ ...section, text: computed.get(section.id) ?? section.text })),
  }
}
