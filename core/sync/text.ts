/**
 * The bridge between a section's Y.Doc and its text as JSON: the only place where core knows Yjs.
 *
 * Reading never touches the Y.Doc. The editor's own binding deletes from the shared document whatever its
 * schema cannot take; a server that read that way would empty a text for everybody.
 * Writing changes as little as possible, so that anchors and other people's carets stay where they are.
 */
import { updateYFragment } from '@tiptap/y-tiptap'
import { XmlElement, XmlText, type Doc, type XmlFragment } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import { TEXT_ROOT } from '~core/document/schema'
import { fitToSchema, type LooseNode } from './fit'

/** What the binding appends to the name of a mark that may stand several times on the same words. */
const MARK_HASH = /--[a-zA-Z0-9+/=]{8}$/

/**
 * Whatever stands deeper is read as mere words, by a way that no depth exhausts. A text that fits the schema (fit.ts)
 * ends before this.
 */
const DEEPEST = 110

/** The shared type that holds a section's text. */
export function textOf(doc: Doc): XmlFragment {
  return doc.getXmlFragment(TEXT_ROOT)
}

/** The text as it stands, fitted to the schema. Changes nothing. */
export function readText(doc: Doc): DocumentJson {
  return fitToSchema(rawText(doc)).toJSON() as DocumentJson
}

/** The text as it stands, whether it fits or not. The nodes' origins are the XmlElement or XmlText that they came from. */
export function rawText(doc: Doc): LooseNode {
  return { content: childrenOf(textOf(doc)) }
}

/** Makes the text equal to `text` by minimal change, in one transaction. */
export function writeText(doc: Doc, text: DocumentJson): void {
  const wanted = fitToSchema(text)
  doc.transact(() => updateYFragment(doc, textOf(doc), wanted, { mapping: new Map(), isOMark: new Map() }))
}

function childrenOf(parent: XmlFragment, depth = 0): LooseNode[] {
  if (depth > DEEPEST) return wordsBelow(parent)
  // A shared type can hold values that are no nodes at all; the binding would fail on them.
  return parent.toArray().flatMap((child: unknown): LooseNode[] => {
    if (child instanceof XmlText) return wordsOf(child)
    if (!(child instanceof XmlElement)) return []
    // An element that is called as words are is none the less an element.
    const type = child.nodeName === 'text' ? undefined : child.nodeName
    return [{ type, attrs: child.getAttributes(), content: childrenOf(child, depth + 1), origin: child }]
  })
}

/** All words under a node, in reading order, without what they stand in. */
function wordsBelow(parent: XmlFragment): LooseNode[] {
  const words: LooseNode[] = []
  // A list of what is still to be read instead of recursion, which such a text was made to exhaust.
  const ahead: unknown[] = parent.toArray().reverse()
  while (ahead.length > 0) {
    const next = ahead.pop()
    if (next instanceof XmlText) words.push(...wordsOf(next))
    else if (next instanceof XmlElement) for (const child of next.toArray().reverse()) ahead.push(child)
  }
  return words
}

function wordsOf(text: XmlText): LooseNode[] {
  const runs = text.toDelta() as { insert: unknown; attributes?: Readonly<Record<string, unknown>> }[]
  return runs.map(({ insert, attributes = {} }) => ({
    type: 'text',
    text: insert,
    marks: marksIn(attributes),
    origin: text,
  }))
}

/** The marks that the formatting of a run of words means. */
export function marksIn(attributes: Readonly<Record<string, unknown>>) {
  return Object.entries(attributes).map(([name, attrs]) => ({ type: name.replace(MARK_HASH, ''), attrs }))
}
