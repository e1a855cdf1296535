import { Link, NavLink } from '@remix-run/react'
import type { Id } from '~core/ids'
import type { Phase } from '~core/phases/phases'
import { useTexts } from '~app/i18n/language'
import { PhaseSteps } from './PhaseBar'
import { TopBar } from './TopBar'
import '~app/styles/casePaper.css'

/** The header of the pages around a plan's text: which plan, its other pages, and its phases where they matter. */
export function PlanTop({
  plan,
  phase,
}: {
  plan: {
    readonly id: Id
    readonly title: string
    /** Set when it is the text of a case paper: most pages are then the plan's own. */
    readonly paper?: { readonly aboutId: Id } | null
  }
  phase?: Phase
}) {
  const { planFrame, casePaper } = useTexts()
  const at = `/planer/${plan.id}`
  const ofTheWork = [
    [`${at}/moter`, planFrame.sessions],
    [`${at}/horing`, planFrame.consultation],
    [`${at}/merknader`, planFrame.remarks],
    [`${at}/saksframlegg`, planFrame.casePaper],
    [`${at}/politisk`, planFrame.council],
  ] as const
  const places = [
    [at, planFrame.text],
    [`${at}/forslag`, planFrame.proposals],
    [`${at}/versjoner`, planFrame.versions],
    [`${at}/personer`, planFrame.people],
    ...(plan.paper ? [] : ofTheWork),
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
          {plan.paper ? (
            <Link className="lk paper-back" to={`/planer/${plan.paper.aboutId}/saksframlegg`}>
              {casePaper.toPage}
            </Link>
          ) : (
            phase && <PhaseSteps phase={phase} planId={plan.id} />
          )}
        </>
      }
    >
      <p className="plan-id">
        <Link to={at}>{plan.title}</Link>
      </p>
    </TopBar>
  )
}
