import { useEffect, useState } from 'react'
import type { Moment } from '~app/i18n/time'

/**
 * The server's time, in milliseconds, told every second: all screens of a room must show the same, whatever their own
 * clocks say. Until the page has come alive it stands still at `now`, which the server gave with the page.
 */
export function useClock(now: Moment): number {
  const given = new Date(now).getTime()
  const [time, setTime] = useState(given)
  useEffect(() => {
    const ahead = Date.now() - given
    const timer = setInterval(() => setTime(Date.now() - ahead), 1_000)
    return () => clearInterval(timer)
  }, [given])
  return Math.max(time, given)
}
