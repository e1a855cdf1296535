import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useRef } from 'react'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { SharedPlaces } from '~core/sync/positions'
import { useTexts } from '~app/i18n/language'
import { anchorMarksKey, marksAt, withMarks, type AnchorMark } from '../extensions/anchorMarks'
import { readCaret } from '../extensions/caretReading'
import type { LiveSection } from '../live/LiveSection'
import { BlockPositions } from './blockPlaces'
import type { RailItem } from './railItem'
import { anchoredIn, shownPlaces, type Anchored } from './shownPlaces'
import type { Talk } from './Talk'
import { useRail } from './talkContext'

/** Anchors are looked up anew when nobody has written for so long, in milliseconds. Until then their marks go along. */
const REST = 700

const none: readonly never[] = []

/** Marks in a live section the words that are talked about, and looks at the thread whose words the caret is in. */
export function useAnchorMarks(editor: Editor | null, live: LiveSection, sectionId: Id): void {
  const rail = useRail()
  const { talk: texts } = useTexts()
  const talk = rail?.talk
  const latest = useRef<readonly RailItem[]>([])
  useEffect(() => {
    latest.current = rail?.shown ?? none
  })
  const focusedId = rail?.focusedId ?? null
  const shown = rail?.shown ?? none
  // As one string, so that marks are not drawn anew for a comment elsewhere.
  const told = useMemo(() => JSON.stringify(anchoredIn(shown, sectionId)), [shown, sectionId])
  const anchored = useMemo(() => JSON.parse(told) as Anchored[], [told])
  const comments = useMemo(() => commentsIn(shown, anchored), [shown, anchored])

  useEffect(() => {
    if (!editor || editor.isDestroyed) return
    const chip = (ids: readonly Id[]) =>
      texts.commentCount(
        commentsIn(
          latest.current,
          ids.map((id) => ({ id })),
        ),
      )
    const mark = () => {
      if (editor.isDestroyed) return
      readCaret(editor.view)
      editor.view.dispatch(
        withMarks(editor.state.tr, { marks: marksIn(editor, live, sectionId, anchored), chip }),
      )
      // The caret may have been there before the mark was.
      if (talk && talk.snapshot.focus?.from !== 'card') lookAtCaret(editor, talk)
    }
    // Each section's marks are a task of their own: many sections would hold the page up together.
    let timer = setTimeout(mark)
    const later = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (!transaction.docChanged) return
      clearTimeout(timer)
      timer = setTimeout(mark, REST)
    }
    editor.on('transaction', later)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', later)
    }
    // The buttons under the paragraphs count comments.
  }, [editor, live, sectionId, anchored, comments, talk, texts])

  useEffect(() => {
    if (!editor || editor.isDestroyed) return
    if (anchorMarksKey.getState(editor.state)?.focusedId === focusedId) return
    readCaret(editor.view)
    editor.view.dispatch(withMarks(editor.state.tr, { focusedId }))
  }, [editor, focusedId])

  useEffect(() => {
    if (!editor || !talk) return
    const look = () => lookAtCaret(editor, talk)
    editor.on('selectionUpdate', look)
    editor.on('focus', look)
    return () => {
      editor.off('selectionUpdate', look)
      editor.off('focus', look)
    }
  }, [editor, talk])
}

/** Looks at the thread whose words the caret is in; away from it where the caret has left them. */
function lookAtCaret(editor: Editor, talk: Talk): void {
  const shown = anchorMarksKey.getState(editor.state)
  if (!shown || !editor.isFocused) return
  const id = marksAt(shown, editor.state.selection.head).at(-1) ?? null
  if (id !== null || talk.snapshot.focus?.from === 'text') talk.focus(id, 'text')
}

function marksIn(
  { state }: Editor,
  live: LiveSection,
  sectionId: Id,
  anchored: readonly Anchored[],
): AnchorMark[] {
  if (anchored.length === 0) return []
  const shared = new SharedPlaces(live.doc)
  const text = state.doc.toJSON() as DocumentJson
  const places = shownPlaces(sectionId, text, anchored, (ends) => shared.stretchOf(ends))
  const positions = new BlockPositions(state.doc)
  return anchored.flatMap(({ id, anchor }) => {
    const stretch = places.get(id)
    const isBlock = anchor.quote === ''
    const range =
      stretch && (isBlock ? positions.blockRange(stretch.from.blockId) : positions.rangeOf(stretch))
    return range && range.from < range.to ? [{ id, isBlock, ...range }] : []
  })
}

function commentsIn(items: readonly RailItem[], among: readonly { readonly id: Id }[]): number {
  const ids = new Set(among.map(({ id }) => id))
  return items.reduce(
    (sum, item) => (item.kind === 'thread' && ids.has(item.id) ? sum + item.thread.comments.length : sum),
    0,
  )
}
