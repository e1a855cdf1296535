/** Points of a list under «Tiltak» as measures. */
import type { BlockJson, InlineJson, ListItemJson, MeasureJson } from '~core/document/json'
import { paragraph, type Flow, type FlowBlock } from './flow'
import { cutLine, lineText } from './inlineText'
import { fitsMeasure, measureBlock, measureTitle } from './measureBlock'
import type { Remarks } from './remarks'
import { firstSentenceLength } from './sentences'

function itemsOf(part: FlowBlock): readonly ListItemJson[] {
  const { block } = part
  return block.type === 'bulletList' || block.type === 'orderedList' ? (block.content ?? []) : []
}

/** How many points stand directly in lists for measures. */
export function countMeasurePoints(flow: readonly Flow[]): number {
  return flow.reduce(
    (sum, part) => sum + (part.kind === 'block' && part.measures ? itemsOf(part).length : 0),
    0,
  )
}

/** The flow with the points of its lists for measures as measures. */
export function withMeasures(flow: readonly Flow[]): Flow[] {
  return flow.flatMap((part): Flow[] => {
    if (part.kind !== 'block' || !part.measures) return [part]
    return itemsOf(part).flatMap((item) => measureOf(item).map((block): Flow => ({ kind: 'block', block })))
  })
}

/**
 * A point as a measure: its first sentence is the title, the rest its text. What a measure cannot hold, such as
 * a table in the point, follows after it.
 */
function measureOf(item: ListItemJson): BlockJson[] {
  const [first, ...others] = item.content ?? []
  const leading = first?.type === 'paragraph' ? (first.content ?? []) : []
  const [title, rest] = titleAndRest(leading)
  const blocks: BlockJson[] = [
    ...(rest.length > 0 ? [paragraph(rest)] : []),
    ...(first && first.type !== 'paragraph' ? [first] : []),
    ...others,
  ]
  const inside = blocks.filter(fitsMeasure)
  const measure: MeasureJson = measureBlock([measureTitle(title), ...inside])
  return [measure, ...blocks.filter((block) => !fitsMeasure(block))]
}

function titleAndRest(line: readonly InlineJson[]): [InlineJson[], InlineJson[]] {
  const breakAt = line.findIndex((node) => node.type === 'hardBreak')
  const words = lineText(line)
  const lineEnd = breakAt < 0 ? words.length : lineText(line.slice(0, breakAt)).length
  return cutLine(line, Math.min(firstSentenceLength(words), lineEnd))
}

/** Names points that look like one sentence cut in two: the first without an end, the second without a beginning. */
export function remarkSplitPoints(flow: readonly Flow[], remarks: Remarks): void {
  for (const part of flow) {
    if (part.kind !== 'block') continue
    const words = itemsOf(part).map((item) => {
      const [first] = item.content ?? []
      return first?.type === 'paragraph' ? lineText(first.content ?? []) : ''
    })
    words.forEach((point, index) => {
      const next = words[index + 1]
      if (next !== undefined && /[\p{L}\d,]$/u.test(point) && /^\p{Ll}/u.test(next) && /[.!?]$/.test(next)) {
        // A list of bare words ("mat, klær, ly.") also ends so, but its points are short.
        if (point.length > 40) remarks.add('pointsSplit', `${point} / ${next}`)
      }
    })
  }
}
