import type { InlineJson, TextJson } from '~core/document/json'
import { wordsOf } from '~core/document/visit'
import type { TextBlock } from '~core/diff/standing'

/**
 * A block of words as it reads with other words, for somebody who wrote them in a plain field. What both texts begin and
 * end with keeps its bold words, links and footnotes; only what stands between is written anew.
 */
export function reworded<Block extends TextBlock>(block: Block, words: string): Block {
  const was = wordsOf(block)
  if (was === words) return block
  const most = Math.min(was.length, words.length)
  let start = 0
  while (start < most && was[start] === words[start]) start += 1
  let end = 0
  while (end < most - start && was[was.length - 1 - end] === words[words.length - 1 - end]) end += 1
  const inline = block.content ?? []
  const between = words.slice(start, words.length - end)
  const content = [
    ...cut(inline, 0, start),
    ...(between === '' ? [] : [{ type: 'text', text: between } satisfies TextJson]),
    ...cut(inline, was.length - end, was.length),
  ]
  return { ...block, content: joined(content) }
}

/** The runs from one character of the block's words to another. A footnote belongs to the words in front of it. */
function cut(inline: readonly InlineJson[], from: number, to: number): InlineJson[] {
  const kept: InlineJson[] = []
  let at = 0
  for (const node of inline) {
    const length = node.type === 'text' ? node.text.length : node.type === 'hardBreak' ? 1 : 0
    const [start, end] = [Math.max(from, at), Math.min(to, at + length)]
    if (node.type === 'text' && start < end)
      kept.push({ ...node, text: node.text.slice(start - at, end - at) })
    else if (node.type === 'hardBreak' && start < end) kept.push(node)
    else if (node.type === 'footnote' && from < at && at <= to) kept.push(node)
    at += length
  }
  return kept
}

/** Runs without marks that stand beside each other as one. */
function joined(inline: readonly InlineJson[]): InlineJson[] {
  const runs: InlineJson[] = []
  for (const node of inline) {
    const last = runs.at(-1)
    if (isPlain(node) && last && isPlain(last))
      runs[runs.length - 1] = { ...last, text: last.text + node.text }
    else runs.push(node)
  }
  return runs
}

function isPlain(node: InlineJson): node is TextJson {
  return node.type === 'text' && (node.marks ?? []).length === 0
}
