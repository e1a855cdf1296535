import { useEffect, useState } from 'react'
import type { Id } from '~core/ids'
import { Drafts } from '~app/editor/talk/drafts'
import { Talk } from '~app/editor/talk/Talk'
import { threadLine } from '~app/editor/talk/threadLine'

/** The stream gets so long to open, in milliseconds. */
const STREAM_PATIENCE = 2_000

/** The page's talk. Like the desk it is made in the browser, once the page has come alive. */
export function useTalk(planId: Id, personId: Id): Talk | null {
  const [talk, setTalk] = useState<Talk | null>(null)
  useEffect(() => {
    const drafts = new Drafts(personId, planId, deviceStorage())
    const line = threadLine(planId, (...asked) => fetch(...asked))
    const made = new Talk(line, drafts)
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the browser's own things are not there before
    setTalk(made)
    // The plan's stream usually asks for them first.
    const opening = setTimeout(() => void made.open(), STREAM_PATIENCE)
    const hurry = () => void made.sendWaiting()
    window.addEventListener('online', hurry)
    return () => {
      clearTimeout(opening)
      window.removeEventListener('online', hurry)
      made.close()
      setTalk(null)
    }
  }, [planId, personId])
  return talk
}

/** Null where the browser lets nothing be kept. */
function deviceStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
