import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Id } from '~core/ids'
import type { RailItem } from '~app/editor/talk/railItem'
import { looksOf, type CardLook } from './cardLooks'
import { layOut } from './layOut'
import { NEAR, useViewport, useWhenTextRests } from './restAndScroll'

export interface PlacedItem {
  readonly item: RailItem
  readonly top: number
  readonly look: CardLook
}

/** How tall a card is taken to be before it has been seen, in pixels. */
const usual: Readonly<Record<CardLook, number>> = { open: 260, card: 148, line: 46 }
/**
 * Where the cards near the window stand. Everything is measured when the text comes to rest, and nothing in between;
 * nothing is animated.
 */
export function useRailLayout(
  items: readonly RailItem[],
  focusedId: Id | null,
  frameRef: RefObject<HTMLElement | null>,
) {
  const [wanted, setWanted] = useState<ReadonlyMap<Id, number>>(new Map())
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  const [view, setView] = useState({ from: 0, to: 2_000 })
  const latest = useRef(items)
  useEffect(() => {
    latest.current = items
  })

  const measure = useCallback(() => {
    if (!frameRef.current || frameRef.current.offsetParent === null) return
    const places = placesOf(latest.current, frameRef.current.getBoundingClientRect().top)
    setWanted((before) => (sameNumbers(before, places) ? before : places))
  }, [frameRef])
  useEffect(measure, [measure, items])
  useWhenTextRests(measure)
  useViewport(frameRef, setView)

  const looks = useMemo(() => looksOf(items, wanted, focusedId), [items, wanted, focusedId])
  const tops = useMemo(() => {
    const boxes = items.map(({ id }) => {
      const look = looks.get(id) ?? 'line'
      return { id, wanted: wanted.get(id) ?? 0, height: heights.get(`${id} ${look}`) ?? usual[look] }
    })
    return layOut(boxes, focusedId)
  }, [items, wanted, heights, looks, focusedId])

  const placed = useMemo(() => {
    const near = items.flatMap((item): PlacedItem[] => {
      const top = tops.get(item.id) ?? 0
      const isNear = top > view.from - NEAR && top < view.to + NEAR
      return isNear || item.id === focusedId ? [{ item, top, look: looks.get(item.id) ?? 'line' }] : []
    })
    return near.sort((a, b) => a.top - b.top)
  }, [items, tops, looks, view, focusedId])

  const grew = useCallback((id: Id, look: CardLook, height: number) => {
    const key = `${id} ${look}`
    setHeights((before) => (before.get(key) === height ? before : new Map(before).set(key, height)))
  }, [])
  const height = Math.max(0, ...tops.values())
  return { placed, height, grew }
}

/** Each card's words, from the top of the margin; those of a section that is not marked stand at its beginning. */
function placesOf(items: readonly RailItem[], origin: number): Map<Id, number> {
  const marks = new Map<Id, number>()
  for (const mark of document.querySelectorAll<HTMLElement>('.sheet [data-item]')) {
    const id = mark.dataset.item
    if (id && !marks.has(id)) marks.set(id, mark.getBoundingClientRect().top - origin)
  }
  const sections = new Map<Id, number>()
  for (const section of document.querySelectorAll('.sheet > .sec')) {
    sections.set(section.id, section.getBoundingClientRect().top - origin)
  }
  return new Map(
    items.map(({ id, place }) => [id, Math.round(marks.get(id) ?? sections.get(place.sectionId ?? '') ?? 0)]),
  )
}

function sameNumbers(a: ReadonlyMap<Id, number>, b: ReadonlyMap<Id, number>): boolean {
  return a.size === b.size && [...b].every(([id, number]) => a.get(id) === number)
}
