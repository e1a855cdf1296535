import type { AnyBlockJson, DocumentJson, InlineJson } from './json'

/** Whether a node is a run of text, a break or a footnote rather than a block. */
export function isInline(node: AnyBlockJson | InlineJson): node is InlineJson {
  return node.type === 'text' || node.type === 'hardBreak' || node.type === 'footnote'
}

/** Every block and every run of text, in reading order, a block before what is in it. */
export function* nodesOf(root: DocumentJson | AnyBlockJson): Generator<AnyBlockJson | InlineJson> {
  const content: readonly (AnyBlockJson | InlineJson)[] = root.content ?? []
  for (const node of content) {
    yield node
    if (!isInline(node)) yield* nodesOf(node)
  }
}

/** Every block, parts of blocks included, in reading order. */
export function* blocksOf(root: DocumentJson | AnyBlockJson): Generator<AnyBlockJson> {
  for (const node of nodesOf(root)) if (!isInline(node)) yield node
}

/** Every run of text, break and footnote, in reading order. */
export function* inlineOf(root: DocumentJson | AnyBlockJson): Generator<InlineJson> {
  for (const node of nodesOf(root)) if (isInline(node)) yield node
}

/** The words of a block's own runs, marks and footnotes left out; a hard break is a space. */
export function wordsOf(block: DocumentJson | AnyBlockJson): string {
  let words = ''
  for (const node of inlineOf(block)) {
    if (node.type === 'text') words += node.text
    else if (node.type === 'hardBreak') words += ' '
  }
  return words
}
