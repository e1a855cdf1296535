import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { newsHeard } from '~app/components/NoticeBell'
import type { Desk, Writer } from '~app/editor/live/Desk'
import type { PlanNews } from '~app/editor/live/planStream'

/** How long news of the plan is gathered before the page is fetched anew, in milliseconds. */
const GATHER = 250

/**
 * The page's desk. It is made in the browser, once the page has come alive: what it needs (WebSocket, IndexedDB)
 * is nowhere else. Strict mode makes it twice and closes the first.
 *
 * @param heard takes news of the plan; answers whether the page need not be fetched anew for it
 */
export function useWorkspaceDesk(
  planId: string,
  writer: Writer,
  heard: (news: PlanNews) => boolean,
): Desk | null {
  const [desk, setDesk] = useState<Desk | null>(null)
  const { revalidate } = useRevalidator()
  const latest = useRef({ revalidate, heard })
  useEffect(() => {
    latest.current = { revalidate, heard }
  })
  const { id, name, initials, side } = writer

  useEffect(() => {
    let made: Desk | null = null
    let left = false
    let gathering: ReturnType<typeof setTimeout> | undefined
    void import('~app/editor/live/Desk').then(({ Desk: LiveDesk }) => {
      if (left) return
      made = new LiveDesk({
        planId,
        writer: { id, name, initials, side },
        socketOrigin: location.origin.replace(/^http/, 'ws'),
        onPlanChanged: (news) => {
          window.dispatchEvent(new Event(newsHeard))
          if (latest.current.heard(news)) return
          clearTimeout(gathering)
          gathering = setTimeout(() => latest.current.revalidate(), GATHER)
        },
        serverAnswers: () =>
          fetch('/healthz').then(
            () => true,
            () => false,
          ),
      })
      setDesk(made)
    })
    return () => {
      left = true
      clearTimeout(gathering)
      made?.close()
      setDesk(null)
    }
  }, [planId, id, name, initials, side])
  return desk
}
