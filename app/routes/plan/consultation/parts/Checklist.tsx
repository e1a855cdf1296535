import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '~app/components/icons'
import { goToTarget } from '~app/components/goToTarget'
import { useTexts } from '~app/i18n/language'
import { useDesk } from '../pageContext'
import { missingIn, steps } from './steps'

/** Every step with whether it is ready: the way through the page, and what remains. */
export function Checklist() {
  const { consultation } = useTexts()
  const { running } = useDesk()
  return (
    <nav className="checklist" aria-labelledby="checklist">
      <h2 id="checklist" className="ds-heading" data-size="2xs">
        {consultation.steps}
      </h2>
      <ol className="plain">
        {steps.map((step) => {
          const lacking = missingIn(step, running.missing).length > 0 || (step === 'rules' && running.refusal)
          return (
            <li key={step} className={lacking ? 'lacking' : undefined}>
              {lacking ? (
                <ExclamationmarkTriangleIcon aria-hidden className="i" />
              ) : (
                <CheckmarkIcon aria-hidden className="i" />
              )}
              <a href={`#${step}`} onClick={goToTarget}>
                {consultation.step[step]}
              </a>
              <span className={lacking ? 'sm strong' : 'ds-sr-only'}>
                {lacking ? consultation.stepMissing : consultation.stepDone}
              </span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
