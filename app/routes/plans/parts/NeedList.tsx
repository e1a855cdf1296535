import { Link } from '@remix-run/react'
import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { EnvelopeClosedIcon, EyeIcon, PencilWritingIcon, PersonPlusIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'

type Need = SerializeFrom<Awaited<ReturnType<Services['myPlans']>>['needsMe'][number]>

/** What waits for the visitor, each with the one thing to do about it. */
export function NeedList({ needs }: { needs: readonly Need[] }) {
  return (
    <ul className="plain nd">
      {needs.map((need) => (
        <NeedRow key={need.kind === 'invitation' ? need.invitationId : need.kind + keyOf(need)} need={need} />
      ))}
    </ul>
  )
}

function keyOf(need: Exclude<Need, { kind: 'invitation' }>): string {
  return need.kind === 'section' ? need.sectionId : need.planId
}

function NeedRow({ need }: { need: Need }) {
  const texts = useTexts()
  const words = texts.myPlans.need
  if (need.kind === 'invitation') {
    return (
      <li>
        <span className="nd__i">
          <EnvelopeClosedIcon aria-hidden className="i" />
        </span>
        <Errand
          to={`/invitasjon/${need.invitationId}`}
          title={words.invitation(need.planTitle)}
          hint={words.invitationHint(need.municipality, date(texts, need.expiresAt))}
          button={words.answer}
        />
      </li>
    )
  }
  if (need.kind === 'unassigned') {
    return (
      <li>
        <span className="nd__i">
          <PersonPlusIcon aria-hidden className="i" />
        </span>
        <Errand
          to={`/planer/${need.planId}`}
          title={words.unassigned(need.sections)}
          hint={words.unassignedHint(need.planTitle)}
          button={words.assign}
        />
      </li>
    )
  }
  const reading = need.status === 'review'
  const Icon = reading ? EyeIcon : PencilWritingIcon
  return (
    <li>
      <span className="nd__i">
        <Icon aria-hidden className="i" />
      </span>
      <Errand
        to={`/planer/${need.planId}#${need.sectionId}`}
        title={words.section(need.title, need.status)}
        hint={words.sectionHint(need.planTitle, need.number)}
        button={reading ? words.read : words.write}
      />
    </li>
  )
}

/** The title is the link; the button leads to the same place, for the hand and the eye only. */
function Errand({ to, title, hint, button }: { to: string; title: string; hint: string; button: string }) {
  return (
    <>
      <div className="grow">
        <Link className="nd__t" to={to}>
          {title}
        </Link>
        <span className="sub">{hint}</span>
      </div>
      <Link
        className="ds-button"
        data-variant="secondary"
        data-color="neutral"
        to={to}
        aria-hidden
        tabIndex={-1}
      >
        {button}
      </Link>
    </>
  )
}
