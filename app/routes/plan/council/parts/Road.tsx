import { decides } from '~core/council/road'
import { CheckmarkIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import { dayInWords } from '~app/i18n/time'
import type { ShownStep } from '../councilData'

/** The bodies on the road, first to last, each with its day and how it went. */
export function Road({ steps }: { steps: readonly ShownStep[] }) {
  const texts = useTexts()
  const { council: words } = texts
  return (
    <ol className="road" aria-label={words.road}>
      {steps.map((step) => (
        <li key={step.id} className={step.state} aria-current={step.state === 'running' ? 'step' : undefined}>
          <a className="lk strong" href={`#${step.id}`}>
            {step.committee.name}
          </a>
          <span className="sub">
            {words.onDay(step.meetingOn ? dayInWords(texts, step.meetingOn) : words.noDate, step.caseNumber)}
          </span>
          <Result step={step} />
          {step.amendments.length > 0 && (
            <span className="sub sm">{words.amendmentCount(step.amendments.length)}</span>
          )}
        </li>
      ))}
    </ol>
  )
}

/** What came of it: a statement, a recommendation, or the council's decision, with the figures. */
function Result({ step: { state, committee, recommendation } }: { step: ShownStep }) {
  const { council: words } = useTexts()
  if (state !== 'treated') return <span>{words.states[state]}</span>
  const { statement, recommended, decided } = words.results
  const result = recommendation
    ? (decides(committee.kind) ? decided : recommended)[recommendation.outcome]
    : statement
  return (
    <span className="strong">
      <CheckmarkIcon aria-hidden className="i s" /> {result}
      {recommendation && ` ${words.figures(recommendation.votesFor, recommendation.votesAgainst)}`}
    </span>
  )
}
