/**
 * A changed text as short as it can be understood: the changes, and some words around each.
 */
import type { Line, RowComparison } from './comparison'
import { inlineFrom, tokensOf, type Token } from './tokens'
import type { Segment } from './words'

/** A piece of the merged text, or a sign that words which nobody changed are left out here. */
export type Piece = Segment | { readonly kind: 'omitted' }

/** As many words stand on either side of a change. */
const NEAR = 6

/** Leaving out fewer words than this would save no room, and tear the sentence. */
const FEWEST_OMITTED = 4

/** The merged text with what is far from every change left out. Where nothing differs, nothing is left out. */
export function nearChanges(words: readonly Segment[], near = NEAR): Piece[] {
  if (words.every(({ kind }) => kind === 'kept')) return [...words]
  return words.flatMap((segment, place): Piece[] => {
    if (segment.kind !== 'kept') return [segment]
    const tokens = tokensOf(segment.content)
    const head = place === 0 ? 0 : endOfWords(tokens, near)
    const tail =
      place === words.length - 1 ? tokens.length : tokens.length - endOfWords(tokens.toReversed(), near)
    if (tokens.slice(head, Math.max(head, tail)).filter(isWord).length < FEWEST_OMITTED) return [segment]
    return [...kept(tokens.slice(0, head)), { kind: 'omitted' }, ...kept(tokens.slice(tail))]
  })
}

/** A line in something larger that is not needed to understand what changed there. A measure's name is. */
export function isFar({ kind, after }: Line): boolean {
  return kind === 'kept' && after?.block.type !== 'measureTitle'
}

/** The same for a table's row. What heads the columns is needed. */
export function isFarRow({ kind, after }: RowComparison): boolean {
  return kind === 'kept' && !after?.content?.every(({ type }) => type === 'tableHeader')
}

/** Whether a line is shorter when only what is near its changes is shown of it. */
export function leavesOut({ words, lines, table }: Line): boolean {
  return (
    nearChanges(words).some(({ kind }) => kind === 'omitted') ||
    lines.some((line) => isFar(line) || leavesOut(line)) ||
    (table?.rows ?? []).some(
      (row) => isFarRow(row) || row.cells.some((cell) => cell?.lines.some(leavesOut) ?? false),
    )
  )
}

const isWord = ({ kind }: Token) => kind === 'word'

const kept = (tokens: readonly Token[]): Piece[] =>
  tokens.length > 0 ? [{ kind: 'kept', content: inlineFrom(tokens) }] : []

/** Right behind so many words; behind everything, if there are fewer. */
function endOfWords(tokens: readonly Token[], count: number): number {
  let left = count
  const last = tokens.findIndex((token) => isWord(token) && --left === 0)
  return last < 0 ? tokens.length : last + 1
}
