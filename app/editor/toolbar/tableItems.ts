import type { Editor } from '@tiptap/core'
import { useTexts } from '~app/i18n/language'
import type { ToolMenuItem } from './ToolMenu'

/** What can be done with the table that the caret is in. */
export function useTableItems(editor: Editor | null): readonly ToolMenuItem[] {
  const { workspace } = useTexts()
  const { table } = workspace
  if (!editor) return []
  const chain = () => editor.chain().focus()
  return [
    { label: table.rowAbove, choose: () => chain().addRowBefore().run() },
    { label: table.rowBelow, choose: () => chain().addRowAfter().run() },
    { label: table.columnBefore, choose: () => chain().addColumnBefore().run() },
    { label: table.columnAfter, choose: () => chain().addColumnAfter().run() },
    { label: table.headerRow, choose: () => chain().toggleHeaderRow().run() },
    { label: table.headerColumn, choose: () => chain().toggleHeaderColumn().run() },
    { label: table.merge, choose: () => chain().mergeOrSplit().run() },
    { label: table.deleteRow, choose: () => chain().deleteRow().run() },
    { label: table.deleteColumn, choose: () => chain().deleteColumn().run() },
    { label: table.delete, choose: () => chain().deleteTable().run() },
  ]
}
