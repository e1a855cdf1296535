/**
 * The editor of one live section. It is loaded only in the browser, and stands where the section's rendered
 * text stood.
 */
import { useEditorState } from '@tiptap/react'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type CSSProperties } from 'react'
import type { Id } from '~core/ids'
import { useTexts } from '~app/i18n/language'
import { useLiveState } from './deskContext'
import { useEditorLabels } from './editorLabels'
import { EditorPlace } from './EditorPlace'
import { readCaret } from './extensions/caretReading'
import { numbersKey, type SectionNumbering } from './extensions/numbers'
import type { ShortcutTargets } from './extensions/shortcuts'
import { FootnoteList } from './FootnoteList'
import { FootnotePopover } from './FootnotePopover'
import type { Desk } from './live/Desk'
import type { LiveSection } from './live/LiveSection'
import { sectionExtensions } from './sectionExtensions'
import { useAnchorMarks } from './talk/useAnchorMarks'
import { usePreparedEditor } from './usePreparedEditor'

export interface SectionEditorProps {
  readonly desk: Desk
  readonly live: LiveSection
  readonly sectionId: Id
  /** «Del 5, Rammevilkår» */
  readonly label: string
  readonly language: string
  readonly numbering: SectionNumbering
  readonly shortcuts: ShortcutTargets
  readonly onLeave: (towards: 'previous' | 'next', left: number | undefined) => boolean
}

export default function SectionEditor(props: SectionEditorProps) {
  const { desk, live, sectionId, label, language, numbering, shortcuts, onLeave } = props
  const { common, workspace } = useTexts()
  const labels = useEditorLabels()
  const state = useLiveState(live)
  const writable = state?.writable ?? false

  // The editor is made once; what changes around the section is read when it is needed.
  const around = useRef({ numbering, shortcuts, onLeave, writable, label })
  useEffect(() => {
    around.current = { numbering, shortcuts, onLeave, writable, label }
  })
  const extensions = useMemo(
    () =>
      // eslint-disable-next-line react-hooks/refs -- read when a key is pressed or a number drawn, never while rendering
      sectionExtensions({
        live,
        labels,
        sideLetter: (side) => common.sideLetters[side],
        footnoteLabel: workspace.footnote.label,
        numbering: () => around.current.numbering,
        standsElsewhere: (blockId) => desk.standsElsewhere(blockId, sectionId),
        leave: (towards, left) => around.current.onLeave(towards, left),
        shortcuts: {
          openLink: () => around.current.shortcuts.openLink(),
          openFind: (replace) => around.current.shortcuts.openFind(replace),
          openShortcuts: () => around.current.shortcuts.openShortcuts(),
          focusToolbar: () => around.current.shortcuts.focusToolbar(),
        },
      }),
    [live, labels, desk, sectionId, common, workspace],
  )

  const editor = usePreparedEditor(
    desk.turns,
    useCallback(
      () => ({
        extensions,
        editable: around.current.writable,
        injectCSS: false,
        onFocus: () => desk.activate(sectionId),
        onSelectionUpdate: ({ editor: current }) => current.isFocused && desk.activate(sectionId),
        editorProps: {
          attributes: {
            role: 'textbox',
            'aria-multiline': 'true',
            lang: language,
            class: 'text',
            spellcheck: 'true',
            ...spoken(around.current),
          },
        },
      }),
      [extensions, desk, sectionId, language],
    ),
  )

  // The rendered text goes in the moment in which the editor stands there.
  useLayoutEffect(() => (editor ? desk.register(sectionId, editor) : undefined), [desk, editor, sectionId])
  useAnchorMarks(editor, live, sectionId)
  useEffect(() => {
    if (!editor || editor.isDestroyed) return
    const attributes = editor.options.editorProps.attributes as Readonly<Record<string, string>>
    if (editor.options.editable === writable && attributes['aria-label'] === label) return
    editor.setEditable(writable)
    editor.setOptions({ editorProps: { attributes: { ...attributes, ...spoken({ label, writable }) } } })
  }, [editor, writable, label])
  useEffect(() => {
    if (!editor || editor.isDestroyed) return
    readCaret(editor.view)
    editor.view.dispatch(editor.state.tr.setMeta(numbersKey, true))
  }, [editor, numbering.number, numbering.numbersHeadings, numbering.footnotesBefore])

  const empty = useEditorState({
    editor,
    selector: ({ editor: current }) => current?.state.doc.childCount === 0,
  })
  if (!editor) return null
  return (
    <>
      <EditorPlace
        editor={editor}
        className={empty ? 'writing writing--empty' : 'writing'}
        style={hintStyle(workspace.hints)}
      />
      {empty && (
        <p className="writing__hint" aria-hidden="true">
          {writable ? workspace.beginHere : workspace.emptySection}
        </p>
      )}
      <FootnoteList editor={editor} first={numbering.footnotesBefore + 1} label={labels.footnotes} />
      <FootnotePopover editor={editor} editable={writable} />
    </>
  )
}

/** What is said of the text to those who hear the page. */
function spoken({ label, writable }: { readonly label: string; readonly writable: boolean }) {
  return { 'aria-label': label, 'aria-readonly': String(!writable) }
}

/** What stands in an empty title or goal, handed to the style sheet. */
function hintStyle(hints: { readonly measureTitle: string; readonly goal: string }): CSSProperties {
  return {
    '--hint-measure': JSON.stringify(hints.measureTitle),
    '--hint-goal': JSON.stringify(hints.goal),
  } as CSSProperties
}
