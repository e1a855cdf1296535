import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { useId } from 'react'
import type { Services } from '~server/services'
import { Avatar } from '~app/components/Side'
import { When } from '~app/components/Time'
import { eventLine } from '~app/i18n/eventLine'
import { useTexts } from '~app/i18n/language'
import { weekdayAndDate, type Moment } from '~app/i18n/time'

type Line = SerializeFrom<Awaited<ReturnType<Services['inbox']>>['unread'][number]>

/** Notices under the day they came. */
export function DaysOfNotices({
  title,
  lines,
  now,
  isUnread = false,
}: {
  title: string
  lines: readonly Line[]
  now: Moment
  isUnread?: boolean
}) {
  const id = useId()
  const texts = useTexts()
  const days = new Map<string, Line[]>()
  for (const line of lines) {
    const day = weekdayAndDate(texts, line.createdAt)
    days.set(day, [...(days.get(day) ?? []), line])
  }
  return (
    <section aria-labelledby={id} className="stack">
      <h2 id={id} className="ds-heading m0" data-size="xs">
        {title}
      </h2>
      {[...days].map(([day, ofDay]) => (
        <div key={day} className="stack s">
          <h3 className="notices-day">{day}</h3>
          <ul className="plain nd">
            {ofDay.map((line) => (
              <NoticeLine key={line.id} line={line} now={now} isUnread={isUnread} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function NoticeLine({ line, now, isUnread }: { line: Line; now: Moment; isUnread: boolean }) {
  const texts = useTexts()
  const { notices, myPlans } = texts
  const { person } = line
  const name = person?.name ?? myPlans.someone
  return (
    <li className="notice-line" data-unread={isUnread || undefined}>
      <Avatar name={name} side={person?.side ?? null} decorative />
      <div className="grow">
        <Link className="nd__t" to={`/varsler/${line.id}`}>
          {notices.by(name, eventLine(texts, line))}
        </Link>
        {line.excerpt && <q className="notice-line__words">{line.excerpt}</q>}
        <span className="sub sm notice-line__about">
          <span className="ds-tag quiet">{notices.reasons[line.reason]}</span>
          {line.internal && <span className="ds-tag quiet">{notices.internal}</span>}
          <span>
            {line.plan.title} · <When at={line.createdAt} now={now} />
          </span>
        </span>
      </div>
    </li>
  )
}
