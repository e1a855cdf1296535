import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'

/** Whether the editor may be written in, now. */
export function useEditable(editor: Editor): boolean {
  return useEditorState({ editor, selector: ({ editor: current }) => current.isEditable })
}
