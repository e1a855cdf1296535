import { Link, NavLink } from '@remix-run/react'
import type { Id } from '~core/ids'
import type { Phase } from '~core/phases/phases'
import { useTexts } from '~app/i18n/language'
import { PhaseSteps } from './PhaseBar'
import { TopBar } from './TopBar'

/** The header of the pages around a plan's text: which plan, its other pages, and its phases where they matter. */
export function PlanTop({
  plan,
  phase,
}: {
  plan: { readonly id: Id; readonly title: string }
  phase?: Phase
}) {
  const { planFrame } = useTexts()
  const at = `/planer/${plan.id}`
  const places = [
    [at, planFrame.text],
    [`${at}/forslag`, planFrame.proposals],
    [`${at}/versjoner`, planFrame.versions],
    [`${at}/personer`, planFrame.people],
    [`${at}/moter`, planFrame.sessions],
    [`${at}/horing`, planFrame.consultation],
    [`${at}/merknader`, planFrame.remarks],
    [`${at}/saksframlegg`, planFrame.casePaper],
    [`${at}/politisk`, planFrame.council],
    [`${at}/eksport`, planFrame.download],
    [`${at}/innstillinger`, planFrame.settings],
  ] as const
  return (
    <TopBar
      below={
        <>
          <nav className="plan-nav" aria-label={planFrame.menu}>
            {places.map(([to, name]) => (
              <NavLink
                key={to}
                to={to}
                end
                className="ds-button navb"
                data-variant="tertiary"
                data-color="neutral"
              >
                {name}
              </NavLink>
            ))}
          </nav>
          {phase && <PhaseSteps phase={phase} planId={plan.id} />}
        </>
      }
    >
      <p className="plan-id">
        <Link to={at}>{plan.title}</Link>
      </p>
    </TopBar>
  )
}
