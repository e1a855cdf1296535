/**
 * Doubled text: what two people leave behind when they change the structure of one block at once.
 *
 * Yjs moves text by deleting it and writing it anew. Two people who split one paragraph at the same moment
 * therefore each write its tail, and both tails stay. Convergence is not hurt, so nothing fails; the text
 * just says the same thing twice. Which copy is right only the writers can know: they are told.
 */
import { XmlElement, XmlText, type Doc, type XmlFragment } from 'yjs'
import type { Id } from '~core/ids'
import { textOf } from './text'

/** Blocks whose doubling is worth a notice. Equal neighbours among table cells are everyday. */
const watched: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'goal',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'factBox',
  'measure',
  'measureTitle',
])

/** Fewest characters in a tail that stands twice where the two splits were not at the same place. */
const SHORTEST_TAIL = 8

/** Two neighbouring blocks, by id in reading order, of which one repeats the other or its end. */
export type DoubledPair = readonly [Id, Id]

/**
 * Neighbours of one kind, written by different clients, that end in the same words.
 *
 * Blocks that one person repeated on purpose were written by one client and are not reported.
 */
export function doubledNeighbours(doc: Doc): DoubledPair[] {
  return [...pairsIn(textOf(doc))]
}

function* pairsIn(parent: XmlFragment): Generator<DoubledPair> {
  const children = parent.toArray().filter((child) => child instanceof XmlElement)
  for (const [index, child] of children.entries()) {
    const next = children[index + 1]
    const pair = next && doubledPair(child, next)
    if (pair) yield pair
    else yield* pairsIn(child)
  }
}

function doubledPair(first: XmlElement, second: XmlElement): DoubledPair | undefined {
  if (first.nodeName !== second.nodeName || !watched.has(first.nodeName)) return undefined
  if (first._item?.id.client === second._item?.id.client) return undefined
  if (!sameEnding(wordsOf(first), wordsOf(second))) return undefined
  const ids = [first.getAttribute('id'), second.getAttribute('id')]
  return typeof ids[0] === 'string' && typeof ids[1] === 'string' ? [ids[0], ids[1]] : undefined
}

function sameEnding(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  if (a === b) return true
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  return shorter.length >= SHORTEST_TAIL && longer.endsWith(shorter)
}

function wordsOf(element: XmlElement): string {
  const words = element.toArray().map((child) => {
    if (child instanceof XmlText) return plainText(child)
    return child instanceof XmlElement ? wordsOf(child) : ''
  })
  return words.join('').trim()
}

const plainText = (text: XmlText) =>
  (text.toDelta() as { insert?: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
    .join('')
