import type { InlineJson } from '~core/document/json'
import { lineText, tidyLine } from './inlineText'
import { element, isElement, type SourceNode } from './tree'

/** Raised 1, 2 and 3 as their own characters, so that m² is still an area. */
export function raised(node: SourceNode): SourceNode {
  return typeof node === 'string' && /^[123]$/.test(node)
    ? { 1: '¹', 2: '²', 3: '³' }[Number(node) as 1 | 2 | 3]
    : node
}

/** The nodes with every line end as a break. */
export function withBreaks(nodes: readonly SourceNode[]): SourceNode[] {
  return nodes.flatMap((node): SourceNode[] => {
    if (isElement(node)) return [{ ...node, children: withBreaks(node.children) }]
    return node
      .split(/\r?\n/)
      .flatMap((words, index): SourceNode[] => (index === 0 ? [words] : [element('br', {}, []), words]))
  })
}

/** How wide the white space in front of a line is; a tab counts as four. */
export function indentOf(line: readonly InlineJson[]): number {
  const front = /^[\s\u00A0]*/.exec(lineText(line))?.[0] ?? ''
  return [...front].reduce((width, space) => width + (space === '\t' ? 4 : 1), 0)
}

/** Neighbours of equal marks joined, nothing else changed. */
export function joined(line: readonly InlineJson[]): InlineJson[] {
  return line.reduce<InlineJson[]>((runs, node) => {
    const last = runs.at(-1)
    const same = JSON.stringify(last?.marks ?? []) === JSON.stringify(node.marks ?? [])
    if (last?.type === 'text' && node.type === 'text' && same) {
      return [...runs.slice(0, -1), { ...last, text: last.text + node.text }]
    }
    return [...runs, node]
  }, [])
}

/** Two breaks in a row are how the web and Google Docs make a new paragraph. */
export function splitAtDoubleBreaks(line: readonly InlineJson[]): InlineJson[][] {
  const parts: InlineJson[][] = [[]]
  line.forEach((node, index) => {
    const doubled = node.type === 'hardBreak' && line[index + 1]?.type === 'hardBreak'
    const second = node.type === 'hardBreak' && line[index - 1]?.type === 'hardBreak'
    if (doubled && !second) parts.push([])
    else if (!(node.type === 'hardBreak' && (doubled || second))) parts.at(-1)?.push(node)
  })
  return parts.map(tidyLine)
}
