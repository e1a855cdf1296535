/**
 * The bridge between a section's Y.Doc and its text as JSON: the only place where core knows Yjs.
 *
 * Reading never touches the Y.Doc. The editor's own binding deletes from the shared document whatever its
 * schema cannot take; a server that read that way would empty a text for everybody.
 * Writing changes as little as possible, so that anchors and other people's carets stay where they are.
 */
import { updateYFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import type { Doc, XmlFragment } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import { TEXT_ROOT } from '~core/document/schema'
import { fitToSchema } from './fit'

/** The shared type that holds a section's text. */
export function textOf(doc: Doc): XmlFragment {
  return doc.getXmlFragment(TEXT_ROOT)
}

/** The text as it stands, fitted to the schema. Changes nothing. */
export function readText(doc: Doc): DocumentJson {
  return fitToSchema(yXmlFragmentToProsemirrorJSON(textOf(doc))).toJSON() as DocumentJson
}

/** Makes the text equal to `text` by minimal change, in one transaction. */
export function writeText(doc: Doc, text: DocumentJson): void {
  const wanted = fitToSchema(text)
  doc.transact(() => updateYFragment(doc, textOf(doc), wanted, { mapping: new Map(), isOMark: new Map() }))
}
