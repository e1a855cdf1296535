import { useEffect } from 'react'

/** A row of the table that can have the focus. */
const ROW = '[data-remark]'

/**
 * Alt+N goes to the next untreated remark; J and K from row to row, except while one types.
 *
 * @param beyond what to do when none is left on this page
 */
export function useRowKeys(beyond: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey && event.code === 'KeyN') {
        event.preventDefault()
        if (!goFrom((row) => row.dataset.untreated !== undefined, 1)) beyond()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      if (step !== 0 && goFrom(() => true, step)) event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}

/** Goes to the next untreated row, as the key does. */
export function goToNextUntreated(): boolean {
  return goFrom((row) => row.dataset.untreated !== undefined, 1)
}

function goFrom(fits: (row: HTMLElement) => boolean, step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)]
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  const order = step === 1 ? rows.slice(here + 1) : rows.slice(0, here < 0 ? rows.length : here).reverse()
  const next = order.find(fits)
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
