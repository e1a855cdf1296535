/** What a writer does in an editor, in numbers that any text can take: `at` and `to` are fractions of its length. */
import type { Node, NodeType, Slice } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables'
import { canJoin, canSplit, findWrapping, liftTarget } from '@tiptap/pm/transform'
import { documentSchema } from '~core/document/schema'
import type { Editor } from './editors'

const { nodes, marks } = documentSchema

const wrappers = ['blockquote', 'factBox', 'bulletList', 'orderedList'] as const
const tableCommands = { addRowAfter, addColumnAfter, deleteRow, deleteColumn }
export const tableEdits = Object.keys(tableCommands) as (keyof typeof tableCommands)[]

export type Edit =
  | { readonly kind: 'type'; readonly at: number; readonly words: string }
  | { readonly kind: 'erase'; readonly at: number; readonly length: number }
  | { readonly kind: 'retype'; readonly at: number; readonly words: string }
  | { readonly kind: 'split'; readonly at: number }
  | { readonly kind: 'join'; readonly at: number }
  | { readonly kind: 'heading'; readonly at: number }
  | { readonly kind: 'wrap'; readonly at: number; readonly into: (typeof wrappers)[number] }
  | { readonly kind: 'lift'; readonly at: number }
  | { readonly kind: 'bold'; readonly at: number; readonly length: number }
  | { readonly kind: 'drag'; readonly at: number; readonly to: number }
  | { readonly kind: 'dragWords'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly kind: 'table'; readonly at: number; readonly edit: (typeof tableEdits)[number] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

export const wraps = wrappers

/** Makes the edit, where the text allows it. */
export function make(editor: Editor, edit: Edit): void {
  if (edit.kind === 'undo') editor.undo()
  else if (edit.kind === 'redo') editor.redo()
  else editor.change((transaction) => edits[edit.kind](transaction, edit as never, editor))
}

/** What was cut, as it lies on the clipboard. */
export type Cut = Slice

/** Cuts a block, or so many letters of its words, out of the text. */
export function cut(editor: Editor, at: number, length: number | 'block'): Cut | undefined {
  let taken: Cut | undefined
  editor.change((tr) => {
    const [from, to] = (length === 'block' ? blockAround(tr.doc, at) : wordsAround(tr.doc, at, length)) ?? [
      0, 0,
    ]
    if (from === to) return
    taken = tr.doc.slice(from, to)
    tr.delete(from, to)
  })
  return taken
}

export function paste(editor: Editor, at: number, taken: Cut): void {
  editor.change((tr) => {
    const inline = taken.openStart > 0 || taken.content.firstChild?.isInline
    const place = inline ? caretAt(tr.doc, at) : blockAround(tr.doc, at)?.[1]
    if (place === undefined)
      tr.insert(0, inline ? nodes.paragraph!.create(null, taken.content) : taken.content)
    else tr.replace(place, place, taken)
  })
}

const edits: {
  readonly [Kind in Exclude<Edit['kind'], 'undo' | 'redo'>]: (
    tr: Transaction,
    edit: Extract<Edit, { kind: Kind }>,
    editor: Editor,
  ) => void
} = {
  type(tr, { at, words }) {
    const place = caretAt(tr.doc, at)
    if (place === undefined) tr.insert(0, nodes.paragraph!.create(null, documentSchema.text(words)))
    else tr.insert(place, documentSchema.text(words))
  },
  erase(tr, { at, length }) {
    const words = wordsAround(tr.doc, at, length)
    if (words) tr.delete(...words)
  },
  retype(tr, { at, words }) {
    const place = caretAt(tr.doc, at)
    const word = place === undefined ? undefined : wordAround(tr.doc, place)
    if (word) tr.replaceWith(...word, documentSchema.text(words))
  },
  split(tr, { at }) {
    const place = caretAt(tr.doc, at)
    if (place === undefined) return
    const { parent } = tr.doc.resolve(place)
    const after = [{ type: parent.type, attrs: { ...parent.attrs, id: null } }]
    if (canSplit(tr.doc, place, 1, after)) tr.split(place, 1, after)
  },
  join(tr, { at }) {
    const place = blockAround(tr.doc, at)?.[1]
    if (place === undefined || !canJoin(tr.doc, place)) return
    const { nodeBefore, nodeAfter } = tr.doc.resolve(place)
    if (nodeBefore?.inlineContent === nodeAfter?.inlineContent) tr.join(place)
  },
  heading(tr, { at }) {
    const place = caretAt(tr.doc, at)
    if (place === undefined) return
    const { type, attrs } = tr.doc.resolve(place).parent
    const id = attrs.id as string
    if (type === nodes.paragraph) tr.setBlockType(place, place, nodes.heading as NodeType, { level: 2, id })
    else if (type === nodes.heading) tr.setBlockType(place, place, nodes.paragraph as NodeType, { id })
  },
  wrap(tr, { at, into }) {
    const place = caretAt(tr.doc, at)
    const range = place === undefined ? null : tr.doc.resolve(place).blockRange()
    const wrapping = range && findWrapping(range, nodes[into] as NodeType)
    if (range && wrapping) tr.wrap(range, wrapping)
  },
  lift(tr, { at }) {
    const place = caretAt(tr.doc, at)
    const range = place === undefined ? null : tr.doc.resolve(place).blockRange()
    const target = range && liftTarget(range)
    if (range && target !== null) tr.lift(range, target)
  },
  bold(tr, { at, length }) {
    const words = wordsAround(tr.doc, at, length)
    if (words && marks.bold) tr.addMark(...words, marks.bold.create())
  },
  drag(tr, { at, to }) {
    const [from, end] = blockAround(tr.doc, at) ?? [0, 0]
    const block = tr.doc.nodeAt(from)
    if (from === end || !block) return
    tr.delete(from, end)
    tr.insert(blockAround(tr.doc, to)?.[1] ?? 0, block)
  },
  dragWords(tr, { at, length, to }) {
    const words = wordsAround(tr.doc, at, length)
    if (!words) return
    const taken = tr.doc.slice(...words)
    tr.delete(...words)
    const place = caretAt(tr.doc, to)
    if (place !== undefined) tr.replace(place, place, taken)
  },
  table(tr, { at, edit }, { state }) {
    const cells: number[] = []
    tr.doc.descendants((node, position) => {
      if (node.isTextblock && tr.doc.resolve(position).parent.type.spec.tableRole) cells.push(position + 1)
    })
    const cell = cells[Math.floor(at * cells.length)]
    if (cell === undefined) return
    const inCell = state.apply(state.tr.setSelection(TextSelection.create(state.doc, cell)))
    tableCommands[edit](inCell, (made) => made.steps.forEach((step) => tr.step(step)))
  },
}

/** A place for the caret, at about the fraction of the text. */
export function caretAt(doc: Node, fraction: number): number | undefined {
  let places = 0
  doc.descendants((node) => {
    if (node.isTextblock) places += node.content.size + 1
    return !node.isTextblock
  })
  let left = Math.floor(fraction * places)
  let found: number | undefined
  doc.descendants((node, position) => {
    if (found !== undefined) return false
    if (!node.isTextblock) return true
    if (left <= node.content.size) found = position + 1 + left
    left -= node.content.size + 1
    return false
  })
  return found
}

/** So many letters from about the fraction of the text, within one block. */
function wordsAround(doc: Node, fraction: number, length: number): [number, number] | undefined {
  const from = caretAt(doc, fraction)
  if (from === undefined) return undefined
  const to = Math.min(from + length, doc.resolve(from).end())
  return from < to ? [from, to] : undefined
}

function wordAround(doc: Node, place: number): [number, number] | undefined {
  const $place = doc.resolve(place)
  const words = $place.parent.textBetween(0, $place.parent.content.size, ' ', ' ')
  const start = words.lastIndexOf(' ', $place.parentOffset - 1) + 1
  const stop = words.indexOf(' ', $place.parentOffset)
  const end = stop < 0 ? words.length : stop
  return start < end ? [$place.start() + start, $place.start() + end] : undefined
}

/** The innermost block at about the fraction of the text that may stand anywhere: from where to where. */
function blockAround(doc: Node, fraction: number): [number, number] | undefined {
  const caret = caretAt(doc, fraction)
  if (caret === undefined) return undefined
  const $caret = doc.resolve(caret)
  return [$caret.before($caret.depth), $caret.after($caret.depth)]
}
