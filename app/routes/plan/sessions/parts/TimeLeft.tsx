import { useTexts } from '~app/i18n/language'
import type { Moment } from '~app/i18n/time'
import { useClock } from '../useClock'

/** Minutes from where seconds are told instead. */
const SECONDS_FROM = 60_000

/** How long the item at hand has left; nothing where no time is set. */
export function TimeLeft({ endsAt, now }: { endsAt: Moment | null; now: Moment }) {
  const { workSessions } = useTexts()
  const time = useClock(now)
  if (!endsAt) return null
  const left = new Date(endsAt).getTime() - time
  const words =
    left <= 0
      ? workSessions.over(Math.floor(-left / 60_000))
      : left < SECONDS_FROM
        ? workSessions.leftSeconds(Math.ceil(left / 1000))
        : workSessions.left(Math.ceil(left / 60_000))
  // A timer is asked for, not announced: a voice that counts would drown the meeting.
  return (
    <span
      role="timer"
      aria-live="off"
      aria-label={workSessions.timer}
      className={left <= 0 ? 'time-left over' : 'time-left'}
    >
      {words}
    </span>
  )
}
