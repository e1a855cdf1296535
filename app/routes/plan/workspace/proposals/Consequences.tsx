import { consequences } from '~core/proposal/competing'
import type { TalkProposal } from '~app/editor/proposals/proposalLine'
import type { ProposalStanding } from '~app/editor/proposals/useStanding'
import { useTexts } from '~app/i18n/language'

interface ConsequencesProps {
  readonly standing: ProposalStanding | null
  readonly rivals: readonly TalkProposal[]
}

/** What accepting this one means for those about the same text. */
export function Consequences({ standing, rivals }: ConsequencesProps) {
  const { proposals: texts } = useTexts()
  if (standing?.applied.outcome !== 'clean' || rivals.length === 0) return null
  const outcomes = consequences(standing.applied.texts, rivals)
  return rivals.map(({ id, by }) => {
    const outcome = outcomes.get(id)
    return outcome === undefined || outcome === 'clean' ? null : (
      <p key={id} className="sub sm">
        {texts.consequences[outcome](by.name)}
      </p>
    )
  })
}
