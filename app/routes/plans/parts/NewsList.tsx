import { Link } from '@remix-run/react'
import type { SerializeFrom } from '@remix-run/node'
import { roles } from '~core/access/roles'
import { phases } from '~core/phases/phases'
import { sectionStatuses } from '~core/plan/section'
import type { Services } from '~server/services'
import { Avatar } from '~app/components/Side'
import { When } from '~app/components/Time'
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
  const { myPlans, common } = useTexts()
  const status = sectionStatuses.find((known) => known === facts.status)
  const phase = phases.find((known) => known === facts.phase)
  const role = roles.find((known) => known === facts.role)
  const told = {
    ...facts,
    statusName: status && common.statuses[status],
    phaseName: phase && common.phases[phase],
    roleName: role && common.roles[role],
  }
  const name = person?.name ?? myPlans.someone
  const line = myPlans.events[kind](told)
  return (
    <li>
      <Avatar name={name} side={person?.at?.side ?? null} />
      <div>
        <p className="m0">
          {/* Somebody who came to the table is told about by name already. */}
          {kind !== 'people.changed' && <strong>{name} </strong>}
          {line}
        </p>
        <span className="sub sm">
          <When at={createdAt} now={now} /> · <Link to={`/planer/${planId}`}>{planTitle}</Link>
        </span>
      </div>
    </li>
  )
}
