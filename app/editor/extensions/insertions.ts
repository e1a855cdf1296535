/** What the insert menu puts into the text: each a block of the schema, with the caret where one goes on writing. */
import { Extension, type CommandProps } from '@tiptap/core'
import { Fragment, type Attrs, type Node, type NodeType } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { createTable } from '@tiptap/extension-table'
import type { GoalKind } from '~core/document/nodes/goal'

export interface PlacedImage {
  readonly fileId: string
  readonly alt: string
  readonly caption: string
  readonly width: number | null
  readonly height: number | null
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    insertions: {
      insertMeasure: () => ReturnType
      insertGoal: (kind: GoalKind) => ReturnType
      insertFactBox: () => ReturnType
      /** Three rows and three columns, the first row a header. */
      insertPlainTable: () => ReturnType
      insertFootnote: () => ReturnType
      insertFigure: (image: PlacedImage) => ReturnType
    }
  }
}

/** Puts a block after the top block that the caret is in, or in its place where that one is empty. */
function placeBlock(
  { state, tr, dispatch }: CommandProps,
  make: (type: NodeType) => Node,
  type: NodeType | undefined,
): boolean {
  if (!type) return false
  if (!dispatch) return true
  const { $to } = state.selection
  const top = $to.depth > 0 ? $to.node(1) : null
  const replaces = top?.type.name === 'paragraph' && top.content.size === 0
  const from = top ? (replaces ? $to.before(1) : $to.after(1)) : $to.pos
  const node = make(type)
  tr.replaceWith(from, replaces ? $to.after(1) : from, node)
  const caret = TextSelection.near(tr.doc.resolve(from + 1))
  tr.setSelection(node.isAtom ? NodeSelection.create(tr.doc, from) : caret).scrollIntoView()
  return true
}

export const Insertions = Extension.create({
  name: 'insertions',
  addCommands: () => ({
    insertMeasure: () => (props) => {
      const { measure, measureTitle, paragraph } = props.state.schema.nodes
      const parts = [measureTitle?.create(), paragraph?.create()].filter((part) => part !== undefined)
      return placeBlock(props, (type) => type.create(null, Fragment.from(parts)), measure)
    },
    insertGoal: (kind) => (props) =>
      placeBlock(props, (type) => type.create({ kind }), props.state.schema.nodes.goal),
    insertFactBox: () => (props) => {
      const { factBox, paragraph } = props.state.schema.nodes
      return placeBlock(props, (type) => type.create(null, paragraph?.create()), factBox)
    },
    insertPlainTable: () => (props) =>
      placeBlock(
        props,
        ({ schema }) => createTable(schema, 3, 3, true, schema.nodes.paragraph?.create()),
        props.state.schema.nodes.table,
      ),
    insertFigure: (image) => (props) =>
      placeBlock(props, (type) => type.create(image as unknown as Attrs), props.state.schema.nodes.figure),
    insertFootnote:
      () =>
      ({ state, tr, dispatch }) => {
        const { footnote } = state.schema.nodes
        const { $to } = state.selection
        if (!footnote || !$to.parent.inlineContent) return false
        if (!dispatch) return true
        tr.insert($to.pos, footnote.create({ text: '' }))
        // Selected, so that its popover opens for the words.
        tr.setSelection(NodeSelection.create(tr.doc, $to.pos))
        return true
      },
  }),
})
