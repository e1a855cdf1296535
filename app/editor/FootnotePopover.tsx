import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useTexts } from '~app/i18n/language'
import { useFieldDraft } from './nodes/useFieldDraft'

/** A footnote's words, edited beside its mark. It opens when the mark is selected; Enter goes into it. */
export function FootnotePopover({ editor, editable }: { editor: Editor; editable: boolean }) {
  const position = useEditorState({
    editor,
    selector: ({ editor: current }) => {
      const { selection } = current.state
      const chosen = selection instanceof NodeSelection && selection.node.type.name === 'footnote'
      return chosen ? selection.from : null
    },
  })
  if (position === null) return null
  return <Popover key={position} editor={editor} position={position} editable={editable} />
}

function Popover({ editor, position, editable }: { editor: Editor; position: number; editable: boolean }) {
  const { common, workspace } = useTexts()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const stored = String(editor.state.doc.nodeAt(position)?.attrs.text ?? '')
  const draft = useFieldDraft(stored, (text) => {
    if (editor.state.doc.nodeAt(position)?.type.name !== 'footnote') return
    editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'text', text))
  })

  useLayoutEffect(() => {
    const mark = editor.view.nodeDOM(position)
    const frame = box.current?.offsetParent
    if (!(mark instanceof HTMLElement) || !box.current || !frame) return
    const at = mark.getBoundingClientRect()
    const around = frame.getBoundingClientRect()
    const left = Math.min(at.left - around.left - 24, around.width - box.current.offsetWidth - 8)
    box.current.style.top = `${at.bottom - around.top + 8}px`
    box.current.style.left = `${Math.max(8, left)}px`
  }, [editor, position])

  // A new footnote is there to be written in.
  useEffect(() => {
    if (stored !== '' || !editable) return
    // The menu that made it gives the focus back to the text first.
    const timer = setTimeout(() => field.current?.focus(), 60)
    return () => clearTimeout(timer)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when it opens
  }, [])
  useEffect(() => {
    const enter = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !editable) return
      event.preventDefault()
      event.stopPropagation()
      field.current?.focus()
    }
    const { dom } = editor.view
    dom.addEventListener('keydown', enter, true)
    return () => dom.removeEventListener('keydown', enter, true)
  }, [editor, editable])

  const close = () =>
    editor
      .chain()
      .focus()
      .setTextSelection(position + 1)
      .run()
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and Enter close it from its field
    <div
      ref={box}
      className="footnote-box"
      role="dialog"
      aria-label={workspace.footnote.title}
      onKeyDown={(event) => {
        const done = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
        if (!done) return
        event.preventDefault()
        draft.onBlur()
        close()
      }}
    >
      <label htmlFor={id}>{workspace.footnote.title}</label>
      {editable ? (
        <>
          <textarea
            ref={field}
            id={id}
            rows={3}
            value={draft.value}
            onChange={(event) => draft.onChange(event.target.value)}
            onBlur={draft.onBlur}
          />
          <button type="button" className="ds-button" data-variant="secondary" onClick={close}>
            {common.close}
          </button>
        </>
      ) : (
        <p className="m0">{stored}</p>
      )}
    </div>
  )
}
