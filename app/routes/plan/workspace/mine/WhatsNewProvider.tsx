import type { SerializeFrom } from '@remix-run/node'
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { answered } from '~app/answered'
import type { WhatsNew } from '../../seen'
import { useVisitSigns } from './useVisitSigns'

type News = SerializeFrom<WhatsNew>

const WhatsNewContext = createContext<News | null>(null)

/** What is new since the last visit; null until that is known. */
export const useWhatsNew = (): News | null => useContext(WhatsNewContext)

/**
 * Asks once what is new since the last visit, for every part of the page that shows of it. News of the others' doings
 * is not counted while they are being done, which the page shows anyway.
 */
export function WhatsNewProvider({ planId, children }: { planId: string; children: ReactNode }) {
  const [news, setNews] = useState<News | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    void answered(fetch(`/planer/${planId}/sett`, { signal: gone.signal })).then((answer) => {
      if (answer && 'count' in answer && !gone.signal.aborted) setNews(answer as News)
    })
    return () => gone.abort()
  }, [planId])
  useVisitSigns(planId)
  return <WhatsNewContext.Provider value={news}>{children}</WhatsNewContext.Provider>
}
