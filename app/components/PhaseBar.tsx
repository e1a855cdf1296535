import { Link } from '@remix-run/react'
import { phases, type Phase } from '~core/phases/phases'
import type { Id } from '~core/ids'
import { useTexts } from '~app/i18n/language'
import { CheckmarkIcon } from './icons'

/** The phases that a plan goes through; a closed plan has gone through all. */
const steps = phases.filter((phase) => phase !== 'closed')

function placeOf(phase: Phase): number {
  return phase === 'closed' ? steps.length : steps.indexOf(phase)
}

/** The phases that have a page of their own, and where it is beside the plan's text. */
const pages: Readonly<Partial<Record<Phase, string>>> = {
  consultation: 'horing',
  treatment: 'merknader',
  council: 'politisk',
  adopted: 'vedtak',
}

/** The six phases as a stepper, under the header of a plan's pages. With the plan's id, phases lead to their pages. */
export function PhaseSteps({ phase, planId }: { phase: Phase; planId?: Id }) {
  const { common } = useTexts()
  const place = placeOf(phase)
  return (
    <div className="phases">
      <ol aria-label={common.planPhases}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={index < place ? 'done' : undefined}
            aria-current={index === place ? 'step' : undefined}
          >
            <span className="dot" aria-hidden={index < place || undefined}>
              {index < place ? <CheckmarkIcon aria-hidden className="i s" /> : index + 1}
            </span>
            <span className="name">
              {planId && pages[step] ? (
                <Link to={`/planer/${planId}/${pages[step]}`}>{common.phases[step]}</Link>
              ) : (
                common.phases[step]
              )}
              {index < place && <span className="ds-sr-only"> ({common.phaseDone})</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The six phases as a bar of segments, in a plan's card. */
export function PhaseBar({ phase }: { phase: Phase }) {
  const { common } = useTexts()
  const place = placeOf(phase)
  const number = Math.min(place + 1, steps.length)
  return (
    <span className="mph" role="img" aria-label={common.phaseOf(number, steps.length, common.phases[phase])}>
      {steps.map((step, index) => (
        <i key={step} className={index < place ? 'done' : index === place ? 'current' : undefined} />
      ))}
    </span>
  )
}
