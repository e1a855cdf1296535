import { Link } from '@remix-run/react'
import { useTexts } from '~app/i18n/language'
import type { ShownStep } from '../councilData'
import { AmendmentCard } from './AmendmentCard'
import { ChairCard } from './ChairCard'
import { VoteBar } from './VoteBar'
import { VoteForm } from './VoteForm'

/** One body's treatment: amendments, the recommendation and its vote, and what the chair's side may do now. */
export function StepCard({ step, mayRun }: { step: ShownStep; mayRun: boolean }) {
  const { council: words, meetingRecord } = useTexts()
  const { id, committee, amendments, recommendation, statement, isEnding } = step
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
          <h3 className="ds-heading" data-size="2xs">
            {words.amendments}
          </h3>
          {amendments.length === 0 && <p className="m0 sub">{words.noAmendments}</p>}
          <ol className="plain stack">
            {amendments.map((amendment) => (
              <AmendmentCard key={amendment.proposalId} step={step} amendment={amendment} mayVote={mayVote} />
            ))}
          </ol>
          <div className="card stack">
            <h3 className="ds-heading" data-size="2xs">
              {words.recommendation}
              {recommendation && `: ${words.standings[recommendation.outcome]}`}
            </h3>
            {recommendation ? <VoteBar vote={recommendation} /> : <p className="m0">{words.noVote}</p>}
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
      {mayRun && !isEnding && <ChairCard step={step} isBoard={isBoard} />}
    </section>
  )
}
