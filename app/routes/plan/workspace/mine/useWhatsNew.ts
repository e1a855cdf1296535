import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import type { loader } from '../../seen'

/** Between two signs that the text is still being read, in milliseconds. */
const SIGN_EVERY = 5 * 60_000
/** Whoever only comes by has not read the text, in milliseconds. */
const FIRST_SIGN = 3_000

/** What is new since the last visit, asked for once; every part of the page that shows of it shares the answer. */
export function useWhatsNew(planId: string) {
  return useFetcher<typeof loader>({ key: `news-${planId}` }).data ?? null
}

/**
 * Asks what is new, and tells the server again and again that the text is being read as it stands: when the page has
 * been open a moment, every few minutes while it is seen, and when it is left.
 */
export function useVisitSigns(planId: string): void {
  const { load } = useFetcher<typeof loader>({ key: `news-${planId}` })
  useEffect(() => {
    const address = `/planer/${planId}/sett`
    load(address)
    // A beacon arrives also when the page is on its way out.
    const sign = () => void navigator.sendBeacon(address, new FormData())
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
    // `load` is made anew with every render, and loads the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [planId])
}
