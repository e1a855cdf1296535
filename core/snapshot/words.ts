import { wordCount } from '~core/diff/tokens'
import { blocksOf, isInline } from '~core/document/visit'
import type { AnyBlockJson, InlineJson } from '~core/document/json'
import type { PlanDocument } from '~core/plan/document'

/** How many words the plan's texts have; titles and a measure's short fields are not counted. */
export function wordsIn(plan: Pick<PlanDocument, 'sections'>): number {
  return plan.sections
    .flatMap(({ text }) => [...blocksOf(text)])
    .reduce((sum, block) => sum + wordCount(ownInline(block)), 0)
}

function ownInline(block: AnyBlockJson): InlineJson[] {
  const content: readonly (AnyBlockJson | InlineJson)[] = block.content ?? []
  return content.filter(isInline)
}
