import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { isInTable } from '@tiptap/pm/tables'

/** The block styles that a writer chooses between. */
export const blockStyles = [
  'paragraph',
  'heading2',
  'heading3',
  'heading4',
  'goal',
  'objective',
  'measureTitle',
] as const
export type BlockStyle = (typeof blockStyles)[number]

/** What the toolbar shows of the text under the caret. */
export interface ToolState {
  readonly writable: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly style: BlockStyle
  readonly bold: boolean
  readonly italic: boolean
  readonly bulletList: boolean
  readonly orderedList: boolean
  readonly link: boolean
  readonly inTable: boolean
}

const idle: ToolState = {
  writable: false,
  canUndo: false,
  canRedo: false,
  style: 'paragraph',
  bold: false,
  italic: false,
  bulletList: false,
  orderedList: false,
  link: false,
  inTable: false,
}

export function useToolState(editor: Editor | null): ToolState {
  return (
    useEditorState({
      editor,
      selector: ({ editor: current }) => (current && !current.isDestroyed ? toolState(current) : idle),
    }) ?? idle
  )
}

function toolState(editor: Editor): ToolState {
  const history = yUndoPluginKey.getState(editor.state) as
    { undoManager: { undoStack: readonly unknown[]; redoStack: readonly unknown[] } } | undefined
  return {
    writable: editor.isEditable,
    canUndo: (history?.undoManager.undoStack.length ?? 0) > 0,
    canRedo: (history?.undoManager.redoStack.length ?? 0) > 0,
    style: styleAt(editor),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    link: editor.isActive('link'),
    inTable: isInTable(editor.state),
  }
}

function styleAt({ state }: Editor): BlockStyle {
  const { parent } = state.selection.$from
  if (parent.type.name === 'heading') return `heading${parent.attrs.level as 2 | 3 | 4}`
  if (parent.type.name === 'goal') return parent.attrs.kind === 'objective' ? 'objective' : 'goal'
  return parent.type.name === 'measureTitle' ? 'measureTitle' : 'paragraph'
}

/** Gives the blocks under the selection a style. A measure's title is its own and is not turned into another. */
export function setStyle(editor: Editor, style: BlockStyle): void {
  const chain = editor.chain().focus()
  if (style === 'paragraph') chain.setParagraph().run()
  else if (style === 'goal' || style === 'objective') chain.setNode('goal', { kind: style }).run()
  else if (style !== 'measureTitle') chain.setHeading({ level: Number(style.at(-1)) as 2 | 3 | 4 }).run()
}
