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
      {steps.map(({ id, committee, meetingOn, caseNumber, state, recommendation }) => (
        <li key={id} className={state} aria-current={state === 'running' ? 'step' : undefined}>
          <a className="lk strong" href={`#${id}`}>
            {committee.name}
          </a>
          <span className="sub">
            {words.onDay(meetingOn ? dayInWords(texts, meetingOn) : words.noDate, caseNumber)}
          </span>
          <span>
            {state === 'treated' && <CheckmarkIcon aria-hidden className="i s" />} {words.states[state]}
            {recommendation && ` ${words.figures(recommendation.votesFor, recommendation.votesAgainst)}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
