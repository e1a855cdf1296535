/**
 * The one document schema: what a section's text may hold.
 *
 * Editor, HTML, PDF, DOCX, import, comparison and the realtime server all build on it. It is written as
 * Tiptap extensions because those give a ProseMirror schema on the server and the behaviour in the editor
 * from one place; what only the editor needs (node views, toolbars) is added in app/editor.
 *
 * Content expressions are permissive (`block*`, never `block+`): two edits that are each valid may merge
 * into a node that a strict schema rejects, and the binding would then delete it.
 */
import { Extension, getSchema, type Extensions } from '@tiptap/core'
import Blockquote from '@tiptap/extension-blockquote'
import Bold from '@tiptap/extension-bold'
import Document from '@tiptap/extension-document'
import HardBreak from '@tiptap/extension-hard-break'
import Heading from '@tiptap/extension-heading'
import Italic from '@tiptap/extension-italic'
import Link from '@tiptap/extension-link'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import Paragraph from '@tiptap/extension-paragraph'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import Text from '@tiptap/extension-text'
import type { Schema } from '@tiptap/pm/model'
import { FactBox } from './nodes/factBox'
import { Figure } from './nodes/figure'
import { Footnote } from './nodes/footnote'
import { Goal } from './nodes/goal'
import { Measure, MeasureTitle } from './nodes/measure'

/**
 * The version of the schema. Raised when an older client would misread a newer text; the realtime door
 * refuses clients of another version.
 */
export const SCHEMA_VERSION = 1

/** The name of the Yjs root type that holds a section's text. */
export const TEXT_ROOT = 'content'

/** Heading levels inside a section; the section's own title is level 1 of the plan. */
export const headingLevels = [2, 3, 4] as const

/** Every node that carries a stable id. */
export const identifiedNodes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'factBox',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'figure',
  'footnote',
  'goal',
  'measure',
  'measureTitle',
] as const

/**
 * The stable id of a block. It survives typing and moving; the new half of a split does not inherit it
 * (`keepOnSplit: false`) and is given its own.
 */
const BlockId = Extension.create({
  name: 'blockId',
  addGlobalAttributes() {
    return [
      {
        types: [...identifiedNodes],
        attributes: {
          id: {
            default: null,
            keepOnSplit: false,
            parseHTML: (element: HTMLElement) => element.getAttribute('data-id'),
            renderHTML: (attributes: Record<string, unknown>) =>
              attributes.id ? { 'data-id': attributes.id } : {},
          },
        },
      },
    ]
  },
})

/** The extensions that make up the schema, in order of parsing priority. */
export const schemaExtensions: Extensions = [
  Document.extend({ content: 'block*' }),
  Text,
  Paragraph,
  Heading.configure({ levels: [...headingLevels] }),
  BulletList.extend({ content: 'listItem*' }),
  OrderedList.extend({ content: 'listItem*' }),
  ListItem.extend({ content: 'block*' }),
  Blockquote.extend({ content: 'block*' }),
  FactBox,
  Table.extend({ content: 'tableRow*' }).configure({ resizable: false }),
  TableRow.extend({ content: '(tableCell | tableHeader)*' }),
  TableHeader.extend({ content: 'block*' }),
  TableCell.extend({ content: 'block*' }),
  Figure,
  Footnote,
  Goal,
  Measure,
  MeasureTitle,
  HardBreak,
  Bold,
  Italic,
  Link.configure({
    openOnClick: false,
    autolink: true,
    defaultProtocol: 'https',
    protocols: ['http', 'https', 'mailto', 'tel'],
    HTMLAttributes: { rel: 'noopener noreferrer', target: null },
  }),
  BlockId,
]

/** The ProseMirror schema of a section's text. */
export const documentSchema: Schema = getSchema(schemaExtensions)
