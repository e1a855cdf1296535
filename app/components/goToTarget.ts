import type { MouseEvent } from 'react'

/**
 * Follows a link within the page by moving the focus only. A change of address would count as a navigation, and
 * with it a refused form would lose its faults and what was typed.
 */
export function goToTarget(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  if (!target) return
  event.preventDefault()
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: target.matches('main') ? 'start' : 'center' })
}
