/**
 * Puts a shared text right: what it then holds is exactly what reading it gave before, so that no editor, which deletes
 * from the shared text whatever its schema rejects, finds anything to delete.
 *
 * What is sound is not touched. Yjs cannot move anything: what came to stand where the schema does not take it is
 * written anew where it fits (an identified block keeps its id) and deleted where it stood. Deletions and values are the
 * same whoever writes them; text that two servers move at once stands twice afterwards, as when people do so.
 */
import type { Mark, NodeType } from '@tiptap/pm/model'
import {
  ContentFormat,
  ContentString,
  ContentType,
  XmlElement,
  XmlText,
  type Doc,
  type Item,
  type Transaction,
  type XmlFragment,
} from 'yjs'
import { documentSchema } from '~core/document/schema'
import { isKeepable } from '~core/keepable'
import { repairBlockIds } from './blockIds'
import { arrange, soundMarks, type Piece } from './fit'
import { marksIn, rawText, textOf } from './text'

/**
 * Repairs a text in one transaction: takes away values that are no nodes, elements, attributes and marks that the schema
 * does not have or that are unsound, and characters that cannot be kept; places what does not fit as `fitToSchema` does;
 * gives every block an id of its own. A sound text is left as it is, without any update.
 */
export function repairText(doc: Doc): void {
  doc.transact((transaction) => {
    settle(textOf(doc), documentSchema.topNodeType, arrange(rawText(doc)), transaction)
    repairBlockIds(doc)
  })
}

/** Makes the children of a shared node those that fit it. */
function settle(
  parent: XmlFragment,
  type: NodeType,
  pieces: readonly Piece[],
  transaction: Transaction,
): void {
  const before = liveItems(parent)
  const staying = new Set<unknown>()
  let last: XmlElement | XmlText | null = null
  let coming: Piece[] = []
  const insertComing = () => {
    const nodes = newNodes(coming)
    if (nodes.length > 0) parent.insertAfter(last, nodes)
    last = nodes[nodes.length - 1] ?? last
    coming = []
  }
  for (const piece of pieces) {
    const { origin } = piece
    if (isNode(origin) && origin.parent === parent) {
      insertComing()
      last = origin
      staying.add(origin)
    } else {
      coming.push(piece)
    }
  }
  insertComing()

  for (const item of before) {
    const node = item.content instanceof ContentType ? item.content.type : undefined
    const isWords = node instanceof XmlText && type.inlineContent
    if (isWords) mendWords(node, transaction)
    else if (!staying.has(node)) remove(item, transaction)
  }
  for (const { origin, type, attrs, children } of pieces) {
    if (!(origin instanceof XmlElement) || !staying.has(origin)) continue
    mendAttributes(origin, type, attrs, transaction)
    settle(origin, type, children, transaction)
  }
}

/** Pieces as shared nodes, all of them new. */
function newNodes(pieces: readonly Piece[]): (XmlElement | XmlText)[] {
  const nodes: (XmlElement | XmlText)[] = []
  let words: { insert: string; attributes: Record<string, unknown> }[] = []
  const endWords = () => {
    if (words.length === 0) return
    const text = new XmlText()
    text.applyDelta(words)
    nodes.push(text)
    words = []
  }
  for (const { type, attrs, marks, text, children } of pieces) {
    if (type.isText) {
      words.push({ insert: text, attributes: formatting(marks) })
      continue
    }
    endWords()
    const element = new XmlElement(type.name)
    for (const [name, value] of Object.entries(attrs)) setAttribute(element, name, value)
    element.insert(0, newNodes(children))
    nodes.push(element)
  }
  endWords()
  return nodes
}

function mendAttributes(
  element: XmlElement,
  type: NodeType,
  attrs: Readonly<Record<string, unknown>>,
  transaction: Transaction,
): void {
  const missing = new Map(Object.entries(attrs))
  for (const [name, item] of element._map) {
    if (item.deleted) continue
    const value: unknown = element.getAttribute(name)
    const isDefault = Object.hasOwn(type.spec.attrs ?? {}, name) && type.spec.attrs?.[name]?.default === value
    if (missing.get(name) === value || isDefault) missing.delete(name)
    else if (!missing.has(name)) remove(item, transaction)
  }
  for (const [name, value] of missing) setAttribute(element, name, value)
}

/** Takes from words what is none, characters that cannot be kept, and marks that the schema does not have. */
function mendWords(text: XmlText, transaction: Transaction): void {
  for (const item of [...liveItems(text), ...text._map.values()]) {
    const isWords = item.content instanceof ContentString || item.content instanceof ContentFormat
    if (!isWords || item.parentSub !== null) remove(item, transaction)
  }
  const runs = text.toDelta() as { insert: string; attributes?: Record<string, unknown> }[]
  const changes = runs.flatMap(({ insert, attributes = {} }) => {
    const format = formatChange(attributes)
    return keptAndNot(insert).map(({ kept, length }) => {
      if (!kept) return { delete: length }
      return format ? { retain: length, attributes: format } : { retain: length }
    })
  })
  if (changes.some((change) => 'delete' in change || 'attributes' in change)) text.applyDelta(changes)
  for (const item of liveItems(text)) {
    if (item.content instanceof ContentFormat && !(item.content.key in documentSchema.marks)) {
      remove(item, transaction)
    }
  }
}

/** What is to change about the formatting of a run; undefined when it is sound. */
function formatChange(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const change: Record<string, unknown> = {}
  const marks = soundMarks(marksIn(attributes), documentSchema)
  for (const mark of marks) if (!isMark(attributes[mark.type.name], mark)) change[mark.type.name] = mark.attrs
  for (const name of Object.keys(attributes)) {
    const isMeant = marks.some(({ type }) => type.name === name)
    if (name in documentSchema.marks && !isMeant) change[name] = null
  }
  return Object.keys(change).length > 0 ? change : undefined
}

/** Whether a formatting value says the mark and nothing else. What it does not say has the default. */
function isMark(value: unknown, mark: Mark): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const isForeign = ([name, given]: [string, unknown]) => !Object.hasOwn(mark.attrs, name) && given !== null
  return mark.type.create({ ...value }).eq(mark) && !Object.entries(value).some(isForeign)
}

const formatting = (marks: readonly Mark[]) =>
  Object.fromEntries(marks.map(({ type, attrs }) => [type.name, attrs]))

/** The stretches of a text that can be kept and those that cannot, by turns. */
function keptAndNot(text: string): { readonly kept: boolean; readonly length: number }[] {
  if (isKeepable(text)) return [{ kept: true, length: text.length }]
  const stretches: { kept: boolean; length: number }[] = []
  for (const character of text) {
    const kept = isKeepable(character)
    const last = stretches[stretches.length - 1]
    if (last?.kept === kept) last.length += character.length
    else stretches.push({ kept, length: character.length })
  }
  return stretches
}

/** Any shared type: its children as a chain, its attributes by name. */
interface Holder {
  readonly _start: Item | null
  readonly _map: ReadonlyMap<string, Item>
}

/** Deletes an item and what is in it, the innermost first: deleting from outside needs a stack as deep as the text. */
function remove(item: Item, transaction: Transaction): void {
  const inside = [item]
  for (const { content } of inside) {
    if (content instanceof ContentType)
      inside.push(...everyItem(content.type).filter((child) => !child.deleted))
  }
  for (const doomed of inside.reverse()) doomed.delete(transaction)
}

function everyItem(type: Holder): Item[] {
  const items = [...type._map.values()]
  for (let item = type._start; item; item = item.right) items.push(item)
  return items
}

function liveItems(type: Holder): Item[] {
  const items: Item[] = []
  for (let item = type._start; item; item = item.right) if (!item.deleted) items.push(item)
  return items
}

const isNode = (origin: unknown): origin is XmlElement | XmlText =>
  origin instanceof XmlElement || origin instanceof XmlText

/** Yjs' types know only strings; it takes any JSON. */
const setAttribute = (element: XmlElement, name: string, value: unknown) =>
  element.setAttribute(name, value as string)
