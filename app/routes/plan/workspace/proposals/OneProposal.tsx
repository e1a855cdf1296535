import { Avatar } from '~app/components/Side'
import { When } from '~app/components/Time'
import type { TalkProposal } from '~app/editor/proposals/proposalLine'
import { useProposalPreview } from '~app/editor/proposals/useProposalPreview'
import { useStanding } from '~app/editor/proposals/useStanding'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { Collisions } from './Collisions'
import { DecideProposal } from './DecideProposal'
import { ProposalDiff } from './ProposalDiff'
import { ProposalMenu } from './ProposalMenu'
import { ProposalTalk } from './ProposalTalk'

interface OneProposalProps {
  readonly proposal: TalkProposal
  /** Those about the same text. */
  readonly rivals: readonly TalkProposal[]
  readonly isOpen: boolean
}

/** One proposal: by whom, what it would change in the text as it is now, why, and what may be done with it. */
export function OneProposal({ proposal, rivals, isOpen }: OneProposalProps) {
  const { data } = useWorkspace()
  const { proposals: texts } = useTexts()
  const standing = useStanding(proposal, isOpen, data.sections)
  const { by, createdAt, editedAt, reason, supports, change } = proposal
  const at = data.people.find(({ personId }) => personId === by.id)
  const outcome = standing?.applied.outcome
  // Of those that compete the text can show one.
  useProposalPreview(rivals.length === 0 && outcome === 'clean' ? (standing?.now ?? null) : null)
  return (
    <section className="proposal__one" aria-label={texts.by(by.name)}>
      <div className="comment__head">
        <Avatar name={by.name} side={by.side} />
        <p>
          <span className="comment__name">{by.name}</span>
          <span className="comment__when">
            {at?.organisation && `${at.organisation} · `}
            <When at={createdAt} now={new Date().toISOString()} />
            {editedAt && ` · ${texts.edited}`}
          </span>
        </p>
        {isOpen && <ProposalMenu proposal={proposal} />}
      </div>
      <ProposalDiff change={standing?.now ?? change} sections={data.sections} expands={isOpen} />
      {reason !== '' && <p className="proposal__reason">{reason}</p>}
      {supports.length > 0 && <p className="sub sm">{texts.supporters(supports.map(({ name }) => name))}</p>}
      {outcome === 'gone' && <p className="thread__told">{texts.gone}</p>}
      {outcome === 'already' && <p className="sub sm">{texts.already}</p>}
      {standing?.applied.outcome === 'conflict' && <Collisions collisions={standing.applied.collisions} />}
      <DecideProposal proposal={proposal} rivals={rivals} standing={standing} isOpen={isOpen} />
      {isOpen && <ProposalTalk proposal={proposal} />}
    </section>
  )
}
