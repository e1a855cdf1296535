import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'

/** The section's footnotes under its text, where an export may have them on another page. */
export function FootnoteList({ editor, first, label }: { editor: Editor; first: number; label: string }) {
  const notes = useEditorState({ editor, selector: ({ editor: current }) => footnotesIn(current) })
  if (notes.length === 0) return null
  return (
    <div className="footnotes" role="group" aria-label={label}>
      <ol start={first}>
        {notes.map(({ position, text }) => (
          <li key={position}>
            <button
              type="button"
              className="footnotes__note"
              onClick={() => editor.chain().setNodeSelection(position).focus().scrollIntoView().run()}
            >
              {text.trim() === '' ? '…' : text}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

function footnotesIn(editor: Editor): { readonly position: number; readonly text: string }[] {
  const notes: { position: number; text: string }[] = []
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'footnote') notes.push({ position, text: String(node.attrs.text) })
  })
  return notes
}
