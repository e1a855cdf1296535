import { useCallback, useEffect, useState } from 'react'

/** The changes on the page, in reading order. */
const changes = () => [...document.querySelectorAll<HTMLElement>('[data-change]')]

/** Leafs from one change to the next: J and K, off while somebody types, and what a button calls. */
export function useChangeKeys() {
  const [place, setPlace] = useState(0)

  const leaf = useCallback((by: 1 | -1) => {
    const all = changes()
    const current = all.findIndex((change) => change.contains(document.activeElement))
    const next = current === -1 ? (by === 1 ? firstBelow(all) : firstBelow(all) - 1) : current + by
    const place = Math.max(0, Math.min(all.length - 1, next))
    const change = all[place]
    change?.focus({ preventScroll: true })
    change?.scrollIntoView({ block: 'center' })
    setPlace(change ? place + 1 : 0)
  }, [])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key === 'j') leaf(1)
      else if (key === 'k') leaf(-1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [leaf])

  return { place, leaf }
}

/** The first change that is not above the window. */
function firstBelow(all: readonly HTMLElement[]): number {
  const place = all.findIndex((change) => change.getBoundingClientRect().top >= 0)
  return place === -1 ? all.length : place
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  )
}
