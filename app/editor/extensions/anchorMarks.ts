/**
 * Shows which words are talked about: a mark each, darker where one looks at its card, and, where there is no room for a
 * margin, a button under the paragraph. The text itself holds nothing of it.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Id } from '~core/ids'
import type { DocRange } from '../talk/blockPlaces'
import { detailsOf } from '../talk/cardIds'

/** One mark: some words, or a whole block. */
export interface AnchorMark extends DocRange {
  readonly id: Id
  readonly isBlock: boolean
}

interface Shown {
  readonly marks: DecorationSet
  readonly focusedId: Id | null
}

/** What a transaction says: marks at other places, or another one that is looked at. */
interface Change {
  readonly marks?: readonly AnchorMark[]
  readonly focusedId?: Id | null
  /** What the button under a paragraph says of the marks in it. */
  readonly chip?: (ids: readonly Id[]) => string
}

export const anchorMarksKey = new PluginKey<Shown>('anchorMarks')

/** Shows marks in a view's next state. */
export function withMarks(transaction: Transaction, change: Change): Transaction {
  return transaction.setMeta(anchorMarksKey, change).setMeta('addToHistory', false)
}

/** The marks that a position is in, the innermost last. */
export function marksAt({ marks }: Shown, position: number): Id[] {
  return marks
    .find(position, position)
    .map(({ spec }) => (spec as { id?: Id }).id)
    .filter((id) => id !== undefined)
}

export const AnchorMarks = Extension.create({
  name: 'anchorMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Shown>({
      key: anchorMarksKey,
      state: {
        init: () => ({ marks: DecorationSet.empty, focusedId: null }),
        apply(transaction, shown) {
          const change = transaction.getMeta(anchorMarksKey) as Change | undefined
          const mapped = transaction.docChanged
            ? { ...shown, marks: shown.marks.map(transaction.mapping, transaction.doc) }
            : shown
          if (!change) return mapped
          const focusedId = change.focusedId === undefined ? shown.focusedId : change.focusedId
          if (!change.marks) return { marks: refocused(transaction.doc, mapped.marks, focusedId), focusedId }
          const marks = change.marks.map((mark) => decoration(mark, focusedId))
          const chips = change.chip ? chipsFor(transaction.doc, change.marks, change.chip) : []
          return { marks: DecorationSet.create(transaction.doc, [...marks, ...chips]), focusedId }
        },
      },
      props: { decorations: (state) => anchorMarksKey.getState(state)?.marks },
    }),
  ],
})

function decoration(mark: AnchorMark, focusedId: Id | null): Decoration {
  const { id, from, to, isBlock } = mark
  const focused = id === focusedId ? ' anchor--on' : ''
  const spec = { id, isBlock }
  const shown = { 'data-item': id, 'aria-details': detailsOf(id) }
  if (isBlock) return Decoration.node(from, to, { ...shown, class: `anchor-block${focused}` }, spec)
  return Decoration.inline(from, to, { ...shown, nodeName: 'mark', class: `anchor${focused}` }, spec)
}

/** The same marks, with another one that is looked at. */
function refocused(doc: Node, marks: DecorationSet, focusedId: Id | null): DecorationSet {
  const changed = marks.find(undefined, undefined, (spec) => spec.id !== undefined)
  const again = changed.map(({ from, to, spec }) =>
    decoration({ from, to, ...(spec as { id: Id; isBlock: boolean }) }, focusedId),
  )
  return marks.remove(changed).add(doc, again)
}

/** One button for each paragraph with marks in it, right under it. */
function chipsFor(
  doc: Node,
  marks: readonly AnchorMark[],
  label: (ids: readonly Id[]) => string,
): Decoration[] {
  const byPlace = new Map<number, Id[]>()
  for (const { id, to, isBlock } of marks) {
    const at = doc.resolve(to)
    const place = isBlock || at.depth === 0 ? to : at.after(at.depth)
    byPlace.set(place, [...(byPlace.get(place) ?? []), id])
  }
  return [...byPlace].map(([place, ids]) => {
    const words = label(ids)
    return Decoration.widget(place, () => chip(ids[0] as Id, words), {
      key: `chip ${ids.join(' ')} ${words}`,
      side: -1,
      ignoreSelection: true,
    })
  })
}

function chip(id: Id, words: string): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'anchor-chip'
  button.contentEditable = 'false'
  button.dataset.chip = id
  button.textContent = words
  return button
}
