/** The ways between the text and its threads: keys, presses on marks, links to a thread, and what is said aloud. */
import { useSearchParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useRail, useTalkState } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { useBeginComment } from './useBeginComment'
import { useToThread } from './useToThread'

export function BetweenTextAndRail() {
  useKeys()
  usePresses()
  useDeepLink()
  return <Said />
}

/** Ctrl+Alt+M comments on what is chosen; Alt+K goes from words to their thread. */
function useKeys(): void {
  const talk = useRail()?.talk
  const begin = useBeginComment()
  const toThread = useToThread()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.getModifierState('AltGraph') || event.defaultPrevented) return
      const withControl = event.ctrlKey || event.metaKey
      const focused = talk?.snapshot.focus?.id
      if (withControl && event.code === 'KeyM') begin()
      else if (!withControl && event.code === 'KeyK' && focused) toThread(focused)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [talk, begin, toThread])
}

/** A press on words that are talked about looks at their thread; on the button under a paragraph, it opens it. */
function usePresses(): void {
  const talk = useRail()?.talk
  const { openDialog } = useWorkspace()
  useEffect(() => {
    const pressed = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || !talk) return
      const chip = target.closest<HTMLElement>('[data-chip]')
      const mark = target.closest<HTMLElement>('.sheet [data-item]')
      const id = chip?.dataset.chip ?? mark?.dataset.item
      if (!id) return
      talk.focus(id, 'text')
      if (chip) openDialog({ kind: 'threads' })
    }
    document.addEventListener('click', pressed)
    return () => document.removeEventListener('click', pressed)
  }, [talk, openDialog])
}

/** `?trad=<id>` leads to a thread, once it is known. */
function useDeepLink(): void {
  const rail = useRail()
  const [search] = useSearchParams()
  const toThread = useToThread()
  const wanted = search.get('trad')
  const known = useTalkState(rail?.talk ?? null, (snapshot) => snapshot.known, false)
  const gone = useRef<string | null>(null)
  useEffect(() => {
    if (!wanted || !known || gone.current === wanted) return
    gone.current = wanted
    toThread(wanted)
  }, [wanted, known, toThread])
}

/** What those who hear the page are told: which thread the caret is at, and that somebody has written a new comment. */
function Said() {
  const rail = useRail()
  const { data } = useWorkspace()
  const { talk: texts } = useTexts()
  const focus = useTalkState(rail?.talk ?? null, (snapshot) => snapshot.focus, null)
  const latest = useTalkState(rail?.talk ?? null, (snapshot) => snapshot.latest, null)
  const item = focus?.from === 'text' ? rail?.items.find(({ id }) => id === focus.id) : undefined
  const first = item?.kind === 'thread' ? item.thread.comments[0] : undefined
  const count = item?.kind === 'thread' ? item.thread.comments.length - 1 : 0
  const newest = latest?.comments.at(-1)
  return (
    <>
      <span className="ds-sr-only" role="status">
        {first && texts.atThread(first.author.name, count)}
      </span>
      <span className="ds-sr-only" role="status">
        {newest && newest.author.id !== data.me.id && texts.newFrom(newest.author.name)}
      </span>
    </>
  )
}
