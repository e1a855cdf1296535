/**
 * A writer without a screen: edits a shared text as the editor's binding does. The text is read into a
 * ProseMirror document (which deletes what the schema rejects, as every open editor would), changed by a
 * transform, given ids where blocks are new, and written back by the binding's own difference.
 */
import type { Node, NodeType } from '@tiptap/pm/model'
import { canJoin, canSplit, findWrapping, Transform } from '@tiptap/pm/transform'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { documentSchema, identifiedNodes } from '~core/document/schema'
import { textOf } from '~core/sync/text'

const schema = documentSchema
const { nodes } = schema
const identified: ReadonlySet<string> = new Set(identifiedNodes)

/** Changes the text; new blocks get the ids that `newId` gives. */
export function edit(doc: Doc, change: (transform: Transform) => void, newId: () => string): void {
  const fragment = textOf(doc)
  const { doc: before, meta } = initProseMirrorDoc(fragment, schema)
  const transform = new Transform(before)
  change(transform)
  if (!transform.docChanged) return
  transform.doc.descendants((node, position) => {
    if (identified.has(node.type.name) && !node.attrs.id) transform.setNodeAttribute(position, 'id', newId())
  })
  doc.transact(() => updateYFragment(doc, fragment, transform.doc, meta))
}

/** One move of a writer, in numbers that any text can take: `at` and `to` are fractions of its length. */
export type Move =
  | { readonly kind: 'type'; readonly at: number; readonly words: string }
  | { readonly kind: 'erase'; readonly at: number; readonly to: number }
  | { readonly kind: 'split'; readonly at: number }
  | { readonly kind: 'join'; readonly at: number }
  | { readonly kind: 'heading'; readonly at: number }
  | { readonly kind: 'list'; readonly at: number }
  | { readonly kind: 'bold'; readonly at: number; readonly to: number }
  | { readonly kind: 'measure'; readonly at: number }
  | { readonly kind: 'carry'; readonly at: number; readonly to: number }

/** Makes the move, where the text allows it. */
export function make(doc: Doc, move: Move, newId: () => string): void {
  edit(doc, (transform) => moves[move.kind](transform, move as never), newId)
}

const moves: {
  readonly [Kind in Move['kind']]: (tr: Transform, move: Extract<Move, { kind: Kind }>) => void
} = {
  type(tr, { at, words }) {
    const place = textblockAt(tr.doc, at)
    if (place === undefined) tr.insert(0, paragraph(words))
    else tr.insert(place, schema.text(words))
  },
  erase(tr, { at, to }) {
    const [from, end] = [at, to].map((fraction) => textblockAt(tr.doc, fraction) ?? 0).sort((a, b) => a - b)
    if (from !== undefined && end !== undefined && from < end) tr.delete(from, Math.min(end, from + 12))
  },
  split(tr, { at }) {
    const place = textblockAt(tr.doc, at)
    if (place === undefined) return
    const { parent } = tr.doc.resolve(place)
    const after = [{ type: parent.type, attrs: { ...parent.attrs, id: null } }]
    if (canSplit(tr.doc, place, 1, after)) tr.split(place, 1, after)
  },
  join(tr, { at }) {
    const block = topBlockAt(tr.doc, at)
    const next = block && tr.doc.nodeAt(block.end)
    if (next?.type === block?.node.type && block && canJoin(tr.doc, block.end)) tr.join(block.end)
  },
  heading(tr, { at }) {
    const place = textblockAt(tr.doc, at)
    if (place === undefined) return
    const { parent } = tr.doc.resolve(place)
    const other = parent.type === nodes.heading ? 'paragraph' : 'heading'
    const attrs =
      other === 'heading' ? { level: 2, id: parent.attrs.id as string } : { id: parent.attrs.id as string }
    tr.setBlockType(place, place, nodes[other] as NodeType, attrs)
  },
  list(tr, { at }) {
    const place = textblockAt(tr.doc, at)
    const range = place === undefined ? null : tr.doc.resolve(place).blockRange()
    const wrapping = range && findWrapping(range, nodes.bulletList as NodeType)
    if (range && wrapping) tr.wrap(range, wrapping)
  },
  bold(tr, { at, to }) {
    const [from, end] = [at, to].map((fraction) => textblockAt(tr.doc, fraction) ?? 0).sort((a, b) => a - b)
    const bold = schema.marks.bold
    if (bold && from !== undefined && end !== undefined && from < end) tr.addMark(from, end, bold.create())
  },
  measure(tr, { at }) {
    const title = nodes.measureTitle?.create(null, schema.text('Nytt tiltak'))
    const measure = title && nodes.measure?.create({ status: 'inProgress' }, [title, paragraph('Hvordan')])
    if (measure) tr.insert(topBlockAt(tr.doc, at)?.end ?? 0, measure)
  },
  carry(tr, { at, to }) {
    const block = topBlockAt(tr.doc, at)
    if (!block) return
    tr.delete(block.start, block.end)
    tr.insert(topBlockAt(tr.doc, to)?.end ?? 0, block.node)
  },
}

const paragraph = (words: string) => (nodes.paragraph as NodeType).create(null, schema.text(words))

/** A caret place in some textblock, at about the fraction of the text. */
function textblockAt(doc: Node, fraction: number): number | undefined {
  const places: number[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    for (let offset = 0; offset <= node.content.size; offset += 1) places.push(position + 1 + offset)
    return false
  })
  return places[Math.min(places.length - 1, Math.floor(fraction * places.length))]
}

function topBlockAt(doc: Node, fraction: number): { node: Node; start: number; end: number } | undefined {
  const index = Math.min(doc.childCount - 1, Math.floor(fraction * doc.childCount))
  if (index < 0) return undefined
  let start = 0
  for (let before = 0; before < index; before += 1) start += doc.child(before).nodeSize
  const node = doc.child(index)
  return { node, start, end: start + node.nodeSize }
}

/** Gives each document what the other has. */
export function exchange(a: Doc, b: Doc): void {
  applyUpdate(b, encodeStateAsUpdate(a, encodeStateVector(b)))
  applyUpdate(a, encodeStateAsUpdate(b, encodeStateVector(a)))
}

/** What an open editor would delete from the text because its schema rejects it, in bytes of update; 0 for nothing. */
export function rejectedByEditor(doc: Doc): number {
  const copy = new Doc()
  applyUpdate(copy, encodeStateAsUpdate(doc))
  let rejected = 0
  copy.on('update', (update: Uint8Array) => (rejected += update.byteLength))
  initProseMirrorDoc(textOf(copy), schema)
  return rejected
}
