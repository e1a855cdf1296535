import { useEffect } from 'react'

/** Between two signs that the text is still being read, in milliseconds. */
const SIGN_EVERY = 5 * 60_000
/** Whoever only comes by has not read the text, in milliseconds. */
const FIRST_SIGN = 3_000

/**
 * Tells the server again and again that the text is being read as it stands: when the page has been open a moment,
 * every few minutes while it is seen, and when it is left.
 */
export function useVisitSigns(planId: string): void {
  useEffect(() => {
    // A beacon arrives also when the page is on its way out.
    const sign = () => void navigator.sendBeacon(`/planer/${planId}/sett`, new FormData())
    const whileSeen = () => document.visibilityState === 'visible' && sign()
    const whenHidden = () => document.visibilityState === 'hidden' && sign()
    const first = setTimeout(whileSeen, FIRST_SIGN)
    const rounds = setInterval(whileSeen, SIGN_EVERY)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      clearTimeout(first)
      clearInterval(rounds)
      document.removeEventListener('visibilitychange', whenHidden)
      sign()
    }
  }, [planId])
}
