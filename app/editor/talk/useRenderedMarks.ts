import { useEffect, useMemo, type RefObject } from 'react'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { drawMarks, eraseMarks } from './renderedMarks'
import { anchoredIn, shownPlaces, type Anchored } from './shownPlaces'
import { useRail } from './talkContext'

const none: readonly never[] = []

/** As many are looked up in one go: far from the window nobody waits for marks, and near it somebody scrolls. */
const BATCH = 15
/** A page that is never idle gets its marks all the same, in milliseconds. */
const LONGEST_WAIT = 1_000

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
    const wholes = new Set(anchored.flatMap(({ id, anchor }) => (anchor.quote === '' ? [id] : [])))
    return whenIdle(inBatches(anchored), (batch) =>
      drawMarks(root, shownPlaces(sectionId, text, batch), wholes),
    )
  }, [frame, sectionId, text, html, told])
}

function inBatches(anchored: readonly Anchored[]): (readonly Anchored[])[] {
  const count = Math.ceil(anchored.length / BATCH)
  return Array.from({ length: count }, (_, at) => anchored.slice(at * BATCH, (at + 1) * BATCH))
}

/** Draws one after another, each when the browser has nothing else to see to. @returns what ends it */
function whenIdle<Part>(parts: readonly Part[], draw: (part: Part) => void): () => void {
  const canWait = typeof requestIdleCallback !== 'undefined'
  const later = (next: () => void) =>
    canWait ? requestIdleCallback(next, { timeout: LONGEST_WAIT }) : window.setTimeout(next)
  const left = [...parts]
  const step = () => {
    const part = left.shift()
    if (part === undefined) return
    draw(part)
    waiting = later(step)
  }
  let waiting = later(step)
  return () => (canWait ? cancelIdleCallback(waiting) : clearTimeout(waiting))
}
