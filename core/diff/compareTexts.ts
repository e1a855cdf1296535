import type { BlockJson, DocumentJson } from '~core/document/json'
import { flowComparison } from './compareFlow'
import type { Line, Tally } from './comparison'
import { goalWordsIn } from './goalWords'
import { flowOf } from './passage'
import type { Effort } from './sequence'
import { tallyOf } from './tally'

export interface TextComparison {
  readonly lines: readonly Line[]
  readonly tally: Tally
}

/** What differs between two texts of one section. */
export function compareTexts(
  before: DocumentJson,
  after: DocumentJson,
  effort: Effort = { steps: 0 },
): TextComparison {
  const [was, is] = [flowOf('', before.content ?? []), flowOf('', after.content ?? [])]
  const flows = { before: [was], after: [is], together: [[was, is] as const] }
  const goals = { before: goalWordsIn([before]), after: goalWordsIn([after]) }
  const lines = flowComparison(flows, goals, effort)(was, is)
  return { lines, tally: tallyOf(lines) }
}

/**
 * What differs between a block and what is proposed for it. They are the same block, whatever the id and the words of
 * the proposed one.
 */
export function compareBlocks(before: BlockJson, after: BlockJson): TextComparison {
  const id = before.attrs.id ?? after.attrs.id ?? ''
  const named = (block: BlockJson) => ({ ...block, attrs: { ...block.attrs, id } }) as BlockJson
  return compareTexts({ type: 'doc', content: [named(before)] }, { type: 'doc', content: [named(after)] })
}
