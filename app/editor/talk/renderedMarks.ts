/**
 * Marks the words that are talked about in a section that is shown as rendered text, as a live one shows them. Blocks are
 * known by `data-id`; what the text itself does not hold (numbers, labels, references of notes) is passed over.
 */
import type { BlockPlace, Stretch } from '~core/anchor/anchor'
import type { Id } from '~core/ids'
import { detailsOf } from './cardIds'

/** What stands in a rendered block without being of its words. */
const NOT_WORDS = '.secno, .goal__label, sup, .tiltak__no, dl'

/** Draws marks into a rendered text that has none. Those whose blocks are not there are left out. */
export function drawMarks(root: HTMLElement, marks: ReadonlyMap<Id, Stretch>, wholes: ReadonlySet<Id>): void {
  for (const [id, { from, to }] of marks) {
    if (wholes.has(id)) markBlock(root, from.blockId, id)
    else markWords(root, from, to, id)
  }
}

/** The text as it was rendered. */
export function eraseMarks(root: HTMLElement, html: string): void {
  if (root.querySelector('[data-item]')) root.innerHTML = html
}

function markBlock(root: HTMLElement, blockId: Id, id: Id): void {
  const block = blockIn(root, blockId)
  block?.classList.add('anchor-block')
  block?.setAttribute('data-item', id)
  block?.setAttribute('aria-details', detailsOf(id))
}

function markWords(root: HTMLElement, from: BlockPlace, to: BlockPlace, id: Id): void {
  const [start, end] = [boundaryAt(root, from), boundaryAt(root, to)]
  if (!start || !end) return
  const range = root.ownerDocument.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  for (const { node, first, last } of wordsWithin(root, range)) {
    const words = first > 0 ? node.splitText(first) : node
    if (last - first < words.length) words.splitText(last - first)
    const mark = root.ownerDocument.createElement('mark')
    mark.className = 'anchor'
    mark.dataset.item = id
    mark.setAttribute('aria-details', detailsOf(id))
    words.replaceWith(mark)
    mark.append(words)
  }
}

/** The pieces of text in a range, as they are before any of them is marked. */
function wordsWithin(root: HTMLElement, range: Range) {
  return textsIn(root).flatMap((node) => {
    if (!range.intersectsNode(node)) return []
    const first = node === range.startContainer ? range.startOffset : 0
    const last = node === range.endContainer ? range.endOffset : node.length
    return first < last && node.data.trim() !== '' ? [{ node, first, last }] : []
  })
}

function boundaryAt(root: HTMLElement, { blockId, offset }: BlockPlace) {
  const block = blockIn(root, blockId)
  const words = block?.matches('.goal') ? block.querySelector('p') : block
  // A number is followed by a space, which is not of the heading's words either.
  let left = offset + (block?.querySelector(':scope > .secno') ? 1 : 0)
  for (const node of words ? wordsAndBreaks(words) : []) {
    const length = node instanceof Text ? node.length : 1
    if (left <= length && node instanceof Text) return { node, offset: left }
    left -= length
  }
  return undefined
}

const blockIn = (root: HTMLElement, blockId: Id) =>
  root.querySelector<HTMLElement>(`[data-id="${CSS.escape(blockId)}"]`)

const textsIn = (block: HTMLElement) => wordsAndBreaks(block).filter((node) => node instanceof Text)

/** Text and line breaks, in order. */
function wordsAndBreaks(block: HTMLElement): (Text | HTMLBRElement)[] {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const found: (Text | HTMLBRElement)[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    const isWords = node instanceof Text || node instanceof HTMLBRElement
    if (isWords && !node.parentElement?.closest(NOT_WORDS)) found.push(node)
  }
  return found
}
