import { ComparedWords } from '~app/routes/plan/versions/words'
import { useTexts } from '~app/i18n/language'
import type { ShownAmendment, ShownStep } from '../councilData'
import { VoteBar } from './VoteBar'
import { VoteForm } from './VoteForm'

/** One amendment: whose, what it changes, and how it was voted on. */
export function AmendmentCard({
  step,
  amendment,
  mayVote,
}: {
  step: ShownStep
  amendment: ShownAmendment
  mayVote: boolean
}) {
  const { council: words } = useTexts()
  const { proposalId, number, parties, mover, standing, vote, reason } = amendment
  const isMet = step.together.some((group) => group.includes(proposalId))
  return (
    <li className="card stack amendment">
      <p className="m0">
        <strong>
          {number}. {words.by(parties, mover)}
        </strong>{' '}
        <span className="ds-tag" data-color="neutral">
          {words.standings[standing]}
          {vote && ` ${words.figures(vote.votesFor, vote.votesAgainst)}`}
        </span>
      </p>
      <p className="m0 amendment-words">
        <ComparedWords words={amendment.words} manner="both" />
      </p>
      {reason && <p className="m0 sub">{reason}</p>}
      {isMet && standing === 'open' && <p className="m0 sub">{words.together}</p>}
      {vote && <VoteBar vote={vote} />}
      {mayVote && standing !== 'withdrawn' && standing !== 'pointless' && (
        <VoteForm step={step} amendmentId={proposalId} vote={vote} />
      )}
    </li>
  )
}
