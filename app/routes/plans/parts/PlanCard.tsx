import { Link } from '@remix-run/react'
import type { Services } from '~server/services'
import { PhaseBar } from '~app/components/PhaseBar'
import { Avatars } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'

type Plan = Awaited<ReturnType<Services['myPlans']>>['plans'][number]

/** A plan in the list: its phase, how far it has come, who sits at its table. */
export function PlanCard({ plan }: { plan: Plan }) {
  const { myPlans, common } = useTexts()
  return (
    <article className="card pl">
      <h3>
        <Link to={`/planer/${plan.id}`}>{plan.title}</Link>
      </h3>
      <div>
        <PhaseBar phase={plan.phase} />
        <p className="m0">
          <strong>{common.phases[plan.phase]}</strong> <span className="sub">{plan.municipality.name}</span>
        </p>
      </div>
      <p className="sub sm">
        {myPlans.ready(plan.sectionsReady, plan.sectionsTotal)} · {myPlans.yourRole(common.roles[plan.role])}
      </p>
      <Avatars people={plan.people} />
    </article>
  )
}
