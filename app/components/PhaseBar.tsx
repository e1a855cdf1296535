import { phases, type Phase } from '~core/phases/phases'
import { useTexts } from '~app/i18n/language'
import { CheckmarkIcon } from './icons'

/** The phases that a plan goes through; a closed plan has gone through all. */
const steps = phases.filter((phase) => phase !== 'closed')

function placeOf(phase: Phase): number {
  return phase === 'closed' ? steps.length : steps.indexOf(phase)
}

/** The six phases as a stepper, under the header of a plan's pages. */
export function PhaseSteps({ phase }: { phase: Phase }) {
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
              {common.phases[step]}
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
