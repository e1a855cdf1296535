import { movedInOrder } from '~core/council/votingOrder'
import { ArrowDownIcon, ArrowUpIcon } from '~app/components/icons'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { ComparedWords } from '~app/routes/plan/versions/words'
import { useTexts } from '~app/i18n/language'
import type { ShownAmendment, ShownStep } from '../councilData'
import { Outcome, StandingTag } from './Outcome'
import { VoteForm } from './VoteForm'

/** One amendment: whose, where in the printed paper, what it changes, and how it was voted on. */
export function AmendmentCard({
  step,
  amendment,
  mayVote,
  groups,
}: {
  step: ShownStep
  amendment: ShownAmendment
  mayVote: boolean
  /** What is voted on together, where the viewer may change the order. */
  groups: readonly (readonly string[])[] | null
}) {
  const { council: words } = useTexts()
  const { proposalId, number, parties, mover, standing, vote, reason, onResolution, place } = amendment
  return (
    <li className="card stack amendment">
      <div className="amendment-head">
        <p className="m0">
          <span className="amendment-number">{number}</span> <strong>{words.by(parties, mover)}</strong>{' '}
          <span className="sub">· {words.where(onResolution, place)}</span>
        </p>
        <StandingTag standing={standing} vote={vote} />
      </div>
      <p className="m0 amendment-words">
        <ComparedWords words={amendment.words} manner="both" />
      </p>
      {reason && <p className="m0 sub">{reason}</p>}
      <Outcome standing={standing} vote={vote} />
      {groups && <Order step={step} amendment={amendment} groups={groups} />}
      {mayVote && standing !== 'withdrawn' && standing !== 'pointless' && (
        <VoteForm step={step} amendmentId={proposalId} vote={vote} />
      )}
    </li>
  )
}

/** Earlier and later in the chair's order of voting. */
function Order({
  step,
  amendment: { proposalId, number },
  groups,
}: {
  step: ShownStep
  amendment: ShownAmendment
  groups: readonly (readonly string[])[]
}) {
  const { council: words } = useTexts()
  const moves = [
    [movedInOrder(groups, proposalId, -1), words.earlier(number), ArrowUpIcon],
    [movedInOrder(groups, proposalId, 1), words.later(number), ArrowDownIcon],
  ] as const
  return (
    <div className="row">
      {moves.map(
        ([order, label, Icon]) =>
          order && (
            <PostForm
              key={label}
              intent="order"
              hidden={{ stepId: step.id, version: String(step.version), order: order.join() }}
            >
              <SubmitButton variant="tertiary" neutral label={label}>
                <Icon aria-hidden className="i" />
              </SubmitButton>
            </PostForm>
          ),
      )}
    </div>
  )
}
