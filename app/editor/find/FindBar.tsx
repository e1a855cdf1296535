/** Find and replace in the whole plan, also in sections that are not live. */
import { useCallback, useContext, useEffect, useId, useRef, useState } from 'react'
import type { Editor } from '@tiptap/core'
import { useTexts } from '~app/i18n/language'
import { GivenTextsContext, type GivenText } from '../goals'
import { XMarkIcon } from '../icons'
import type { Desk } from '../live/Desk'
import { hitsIn, replaceEverywhere, type Hit } from './hits'

/** Brings a place into view. The editor itself does so only while it has the focus, which stays in the field. */
function showPlace(editor: Editor, position: number): void {
  const { node } = editor.view.domAtPos(position)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}

/** The first match after the caret, as one goes on reading; the very first where there is none. */
function firstAfterCaret(desk: Desk, given: readonly GivenText[], hits: readonly Hit[]): number {
  const { activeId, editor } = desk.snapshot
  const order = given.map(({ id }) => id)
  const caret = editor?.state.selection.from ?? 0
  const after = hits.findIndex(({ sectionId, from }) =>
    sectionId === activeId ? from >= caret : order.indexOf(sectionId) > order.indexOf(activeId ?? ''),
  )
  return activeId === null ? 0 : Math.max(0, after)
}

interface FindBarProps {
  readonly desk: Desk
  /** Whether the person may write anywhere, and is offered replacing. */
  readonly writes: boolean
  readonly onClose: () => void
}

export default function FindBar({ desk, writes, onClose }: FindBarProps) {
  const { common, workspace } = useTexts()
  const { find } = workspace
  const given = useContext(GivenTextsContext)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [replacement, setReplacement] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const [hits, setHits] = useState<readonly Hit[]>([])
  const [at, setAt] = useState(-1)
  const [told, setTold] = useState('')

  useEffect(() => field.current?.focus(), [])

  const search = useCallback(() => {
    const found = hitsIn(desk, given, words, { matchCase })
    setHits(found)
    return found
  }, [desk, given, words, matchCase])

  useEffect(() => {
    const timer = setTimeout(() => {
      setAt(-1)
      search()
    }, 150)
    return () => clearTimeout(timer)
  }, [search])

  const current = at >= 0 ? hits[at] : undefined
  useEffect(() => {
    for (const { id: sectionId } of given) {
      const editor = desk.editorOf(sectionId)
      if (!editor || editor.isDestroyed) continue
      const here = current?.sectionId === sectionId ? current.from : null
      editor.commands.showMatches({ words, matchCase, at: here })
    }
  }, [desk, given, words, matchCase, current, hits])
  useEffect(
    () => () => {
      for (const { id: sectionId } of given) {
        desk.editorOf(sectionId)?.commands.showMatches({ words: '', matchCase: false, at: null })
      }
      desk.unpinAll()
    },
    [desk, given],
  )

  const goTo = async (index: number, found = hits) => {
    if (found.length === 0) return
    const next = (index + found.length) % found.length
    const hit = found[next]
    if (!hit) return
    setAt(next)
    const editor = await desk.editorWhenLive(hit.sectionId)
    editor.commands.setTextSelection(hit)
    showPlace(editor, hit.from)
    editor.commands.showMatches({ words, matchCase, at: hit.from })
  }

  const replaceOne = async () => {
    if (!current) return goTo(0, search())
    const editor = await desk.editorWhenLive(current.sectionId)
    if (!editor.isEditable) return goTo(at + 1)
    editor.view.dispatch(editor.state.tr.insertText(replacement, current.from, current.to))
    await goTo(at, search())
  }

  const replaceAll = async () => {
    const done = await replaceEverywhere(desk, given, words, replacement, { matchCase })
    setTold(
      [
        done.places > 0 ? find.replaced(done.places, done.sections) : '',
        done.skipped > 0 ? find.skipped(done.skipped) : '',
      ]
        .filter(Boolean)
        .join(' ') || find.none,
    )
    search()
    setAt(-1)
  }

  const close = () => {
    onClose()
    if (current) desk.go(current.sectionId, { from: current.from, to: current.to })
  }
  const count = words === '' ? '' : hits.length === 0 ? find.none : find.count(at + 1, hits.length)
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes from any of its fields
    <form
      className="find"
      role="search"
      aria-label={find.title}
      onSubmit={(event) => {
        event.preventDefault()
        void goTo(at < 0 ? firstAfterCaret(desk, given, hits) : at + 1)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        else if (event.key === 'Enter' && event.shiftKey) {
          event.preventDefault()
          void goTo(at - 1)
        }
      }}
    >
      <div className="find__row">
        <label htmlFor={`${id}words`}>{find.words}</label>
        <input
          ref={field}
          id={`${id}words`}
          className="ds-input"
          value={words}
          autoComplete="off"
          onChange={(event) => {
            setWords(event.target.value)
            setTold('')
          }}
        />
        <span className="find__count num" role="status">
          {told || count}
        </span>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-color="neutral"
          onClick={() => void goTo(at - 1)}
        >
          {find.previous}
        </button>
        <button type="submit" className="ds-button" data-variant="secondary" data-color="neutral">
          {find.next}
        </button>
        <button
          type="button"
          className="ds-button find__close"
          data-icon=""
          data-variant="tertiary"
          data-color="neutral"
          aria-label={common.close}
          onClick={close}
        >
          <XMarkIcon aria-hidden className="i" />
        </button>
      </div>
      {writes && (
        <div className="find__row">
          <label htmlFor={`${id}with`}>{find.replacement}</label>
          <input
            id={`${id}with`}
            className="ds-input"
            value={replacement}
            autoComplete="off"
            onChange={(event) => setReplacement(event.target.value)}
          />
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-color="neutral"
            onClick={() => void replaceOne()}
          >
            {find.replace}
          </button>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-color="neutral"
            onClick={() => void replaceAll()}
          >
            {find.replaceAll}
          </button>
          <label className="tick-row">
            <input
              type="checkbox"
              className="ds-input"
              checked={matchCase}
              onChange={(event) => setMatchCase(event.target.checked)}
            />
            <span>{find.matchCase}</span>
          </label>
        </div>
      )}
    </form>
  )
}
