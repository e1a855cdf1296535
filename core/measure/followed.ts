/** An adopted text, read with how its measures go now: their words are the snapshot's, their status is not. */
import type { AnyBlockJson, DocumentJson, InlineJson } from '~core/document/json'
import { inlineOf } from '~core/document/visit'
import type { MeasureStatus } from '~core/document/nodes/measure'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'

/** The plan with each measure's status as it is followed up; what nobody follows up keeps its own. */
export function withStatuses(plan: PlanDocument, statuses: ReadonlyMap<Id, MeasureStatus>): PlanDocument {
  const sections = plan.sections.map((section) => ({ ...section, text: withStatus(section.text, statuses) }))
  return { ...plan, sections }
}

function withStatus<Node extends DocumentJson | AnyBlockJson | InlineJson>(
  node: Node,
  statuses: ReadonlyMap<Id, MeasureStatus>,
): Node {
  if (node.type === 'measure') {
    const status = statuses.get(node.attrs.id ?? '') ?? node.attrs.status
    return { ...node, attrs: { ...node.attrs, status } }
  }
  if (!('content' in node) || !node.content) return node
  return { ...node, content: node.content.map((child) => withStatus(child, statuses)) }
}

/** How many words a minute people read of a text of this kind, aloud in their heads. */
const WORDS_A_MINUTE = 200

/** How long the plan takes to read, in whole minutes, at least one. */
export function minutesToRead(plan: PlanDocument): number {
  let words = 0
  for (const { text } of plan.sections)
    for (const run of inlineOf(text))
      if (run.type === 'text') words += run.text.split(/\s+/).filter(Boolean).length
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
