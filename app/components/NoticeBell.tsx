import { Link, useLocation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useTexts } from '~app/i18n/language'
import '~app/styles/notices.css'
import { BellIcon } from './icons'

/** Between two looks while the page stands open and is seen, in milliseconds. */
const ROUND = 20_000

/** More are not counted: nobody reads the difference. */
const MOST = 99

/** Where it is told that the plan on this page has news, so that its notices are counted at once. */
export const newsHeard = 'langbord:news'

/** The way to the inbox, with how much is unread. */
export function NoticeBell({ unread: atFirst }: { unread: number }) {
  const { notices } = useTexts()
  const unread = useUnread(atFirst)
  const label = notices.bell(unread)
  return (
    <Link
      className="ds-button bell"
      data-icon=""
      data-variant="tertiary"
      data-color="neutral"
      to="/varsler"
      aria-label={label}
      title={label}
    >
      <BellIcon aria-hidden className="i" />
      {unread > 0 && <span className="bell__count num">{unread > MOST ? `${MOST}+` : unread}</span>}
    </Link>
  )
}

/** The count that the page came with, counted anew on every other page and again and again while one stays. */
function useUnread(atFirst: number): number {
  const [unread, setUnread] = useState(atFirst)
  const { key } = useLocation()
  useEffect(() => {
    const gone = new AbortController()
    const look = () => {
      if (document.visibilityState === 'hidden') return
      fetch('/varsler/antall', { signal: gone.signal })
        .then(async (answer) => {
          const counted = (await answer.json()) as { unread: number }
          setUnread(counted.unread)
        })
        // Without contact the last count stands.
        .catch(() => undefined)
    }
    if (key !== 'default') look()
    const rounds = setInterval(look, ROUND)
    document.addEventListener('visibilitychange', look)
    window.addEventListener(newsHeard, look)
    return () => {
      gone.abort()
      clearInterval(rounds)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener(newsHeard, look)
    }
  }, [key])
  return unread
}
