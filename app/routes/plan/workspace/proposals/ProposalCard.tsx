import { Avatar } from '~app/components/Side'
import { PencilWritingIcon } from '~app/components/icons'
import type { TalkProposal } from '~app/editor/proposals/proposalLine'
import { cardId } from '~app/editor/talk/cardIds'
import { useRail } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import type { CardLook } from '../rail/cardLooks'
import { useBackToText } from '../rail/useBackToText'
import { OneProposal } from './OneProposal'

interface ProposalCardProps {
  /** The card's own id: that of the first of them. */
  readonly id: string
  /** Proposals about the same text, oldest first. */
  readonly proposals: readonly TalkProposal[]
  readonly look: CardLook
}

/** Proposals about one place in the text; several are shown one under another, since they compete. */
export default function ProposalCard({ id, proposals, look }: ProposalCardProps) {
  const rail = useRail()
  const { proposals: texts } = useTexts()
  const backToText = useBackToText()
  const [first] = proposals
  if (!rail || !first) return null
  const focus = () => rail.talk.focus(id)
  const label = proposals.length > 1 ? texts.competing(proposals.length) : texts.by(first.by.name)
  if (look === 'line') {
    return (
      <button
        id={cardId(id)}
        type="button"
        className="thread-line"
        aria-expanded={false}
        aria-label={label}
        onClick={focus}
      >
        <Avatar name={first.by.name} side={first.by.side} decorative />
        <span className="thread-line__words">
          {texts.one}: {first.by.name}
        </span>
        {proposals.length > 1 && <span className="sub sm num">{proposals.length}</span>}
      </button>
    )
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leads back from anything inside
    <article
      id={cardId(id)}
      className="thread proposal"
      data-open={look === 'open' || undefined}
      aria-label={label}
      tabIndex={-1}
      onFocus={focus}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        backToText(id)
      }}
    >
      <p className="proposal__head">
        <PencilWritingIcon aria-hidden className="i s" />
        {proposals.length > 1 ? texts.competing(proposals.length) : texts.one}
      </p>
      {proposals.length > 1 && look === 'open' && <p className="sub sm">{texts.competingHint}</p>}
      {proposals.map((proposal) => (
        <OneProposal
          key={proposal.id}
          proposal={proposal}
          rivals={proposals.filter((other) => other !== proposal)}
          isOpen={look === 'open'}
        />
      ))}
    </article>
  )
}
