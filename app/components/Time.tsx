import { useTexts } from '~app/i18n/language'
import { dateAndClock, when, type Moment } from '~app/i18n/time'

/** A moment, as short as its distance allows. `now` comes from the loader, so that server and browser agree. */
export function When({ at, now }: { at: Moment; now: Moment }) {
  const texts = useTexts()
  const iso = new Date(at).toISOString()
  return (
    <time dateTime={iso} title={dateAndClock(texts, at)}>
      {when(texts, at, now)}
    </time>
  )
}
