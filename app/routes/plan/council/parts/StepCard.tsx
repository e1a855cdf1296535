import { Link } from '@remix-run/react'
import { useTexts } from '~app/i18n/language'
import type { CouncilPage, ShownStep } from '../councilData'
import { Amendments } from './Amendments'
import { ChairCard } from './ChairCard'
import { Outcome } from './Outcome'
import { VoteForm } from './VoteForm'

/** One body's treatment: amendments, the recommendation and its vote, and what the chair's side may do now. */
export function StepCard({ step, page }: { step: ShownStep; page: CouncilPage }) {
  const { council: words, meetingRecord } = useTexts()
  const { id, committee, recommendation, statement, isEnding } = step
  const { mayRun } = page
  const mayVote = mayRun && step.state === 'running' && !isEnding
  const isBoard = committee.kind === 'advisoryBoard'
  return (
    <section id={id} className="stack step" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`} className="ds-heading" data-size="xs">
        {committee.name}
      </h2>
      {isEnding && <p role="status">{words.ending}</p>}
      {statement && <p className="statement">{statement}</p>}
      {!isBoard && (
        <>
          <Amendments planId={page.plan.id} {...{ step, mayVote, page }} />
          <div className="card stack">
            <h3 className="ds-heading" data-size="2xs">
              {words.recommendation}
              {recommendation && `: ${words.standings[recommendation.outcome]}`}
            </h3>
            {recommendation ? (
              <Outcome standing={recommendation.outcome} vote={recommendation} />
            ) : (
              <p className="m0">{words.noVote}</p>
            )}
            {mayVote && <VoteForm step={step} amendmentId={null} vote={recommendation} />}
          </div>
        </>
      )}
      {step.state !== 'planned' && (
        <p className="m0">
          <Link className="ds-button" data-variant="secondary" to={`${id}/protokoll`}>
            {meetingRecord.link}
          </Link>
        </p>
      )}
      {mayRun && !isEnding && <ChairCard planId={page.plan.id} {...{ step, isBoard }} />}
    </section>
  )
}
