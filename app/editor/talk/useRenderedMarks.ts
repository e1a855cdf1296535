import { useEffect, useMemo, type RefObject } from 'react'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { drawMarks, eraseMarks } from './renderedMarks'
import { anchoredIn, shownPlaces, type Anchored } from './shownPlaces'
import { useRail } from './talkContext'

const none: readonly never[] = []

/** Marks in a section that is not live the words that are talked about. */
export function useRenderedMarks(
  frame: RefObject<HTMLElement | null>,
  sectionId: Id,
  text: DocumentJson,
  html: string,
): void {
  const shown = useRail()?.shown ?? none
  // As one string, so that marks are not drawn anew for a comment elsewhere.
  const told = useMemo(() => JSON.stringify(anchoredIn(shown, sectionId)), [shown, sectionId])
  useEffect(() => {
    const root = frame.current
    if (!root) return
    eraseMarks(root, html)
    const anchored = JSON.parse(told) as Anchored[]
    if (anchored.length === 0) return
    const wholes = new Set(anchored.flatMap(({ id, anchor }) => (anchor.quote === '' ? [id] : [])))
    return whenIdle(() => drawMarks(root, shownPlaces(sectionId, text, anchored), wholes))
  }, [frame, sectionId, text, html, told])
}

/** Far from the window nobody waits for marks. */
function whenIdle(draw: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(draw)
    return () => clearTimeout(timer)
  }
  const waiting = requestIdleCallback(draw)
  return () => cancelIdleCallback(waiting)
}
