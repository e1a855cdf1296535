import { Link } from '@remix-run/react'
import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { Avatar } from '~app/components/Side'
import { When } from '~app/components/Time'
import { eventLine } from '~app/i18n/eventLine'
import { useTexts } from '~app/i18n/language'
import type { Moment } from '~app/i18n/time'

type News = SerializeFrom<Awaited<ReturnType<Services['myPlans']>>['news'][number]>

/** What others did, newest first. */
export function NewsList({ news, now }: { news: readonly News[]; now: Moment }) {
  return (
    <ul className="plain">
      {news.map((item) => (
        <NewsItem key={item.id} item={item} now={now} />
      ))}
    </ul>
  )
}

function NewsItem({
  item: { person, kind, facts, planId, planTitle, createdAt },
  now,
}: {
  item: News
  now: Moment
}) {
  const texts = useTexts()
  const name = person?.name ?? texts.myPlans.someone
  return (
    <li>
      <Avatar name={name} side={person?.at?.side ?? null} />
      <div>
        <p className="m0">
          {/* Somebody who came to the table is told about by name already. */}
          {kind !== 'people.changed' && <strong>{name} </strong>}
          {eventLine(texts, { kind, facts })}
        </p>
        <span className="sub sm">
          <When at={createdAt} now={now} /> · <Link to={`/planer/${planId}`}>{planTitle}</Link>
        </span>
      </div>
    </li>
  )
}
