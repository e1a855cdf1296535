import { MoreIcon } from '~app/editor/icons'
import type { TalkProposal } from '~app/editor/proposals/proposalLine'
import { useProposals, useProposalsState } from '~app/editor/proposals/proposalsContext'
import { ToolMenu } from '~app/editor/toolbar/ToolMenu'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { useProposalActs } from './useProposalActs'

/** What is done to a proposal less often than it is decided. */
export function ProposalMenu({ proposal }: { proposal: TalkProposal }) {
  const store = useProposals()
  const { data } = useWorkspace()
  const { proposals: texts } = useTexts()
  const decides = useProposalsState(({ may }) => may.decide, false)
  const { tried } = useProposalActs()
  const isOwn = proposal.by.id === data.me.id
  const items = [
    ...(decides
      ? [{ label: texts.acceptEdited, choose: () => store?.write({ kind: 'accept', proposal }) }]
      : []),
    ...(isOwn
      ? [
          { label: texts.edit, choose: () => store?.write({ kind: 'edit', proposal }) },
          { label: texts.withdraw, choose: () => void tried(store?.withdraw(proposal)) },
        ]
      : []),
  ]
  if (items.length === 0) return null
  return (
    <span className="comment__menu">
      <ToolMenu label={texts.more} items={items}>
        <MoreIcon aria-hidden className="i" />
      </ToolMenu>
    </span>
  )
}
