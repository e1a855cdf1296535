import { useState } from 'react'
import { CheckmarkIcon } from '~app/components/icons'
import { XMarkIcon } from '~app/editor/icons'
import type { TalkProposal } from '~app/editor/proposals/proposalLine'
import { useProposals, useProposalsState } from '~app/editor/proposals/proposalsContext'
import type { ProposalStanding } from '~app/editor/proposals/useStanding'
import { useRail } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { Consequences } from './Consequences'
import { RejectForm } from './RejectForm'
import { useProposalActs } from './useProposalActs'

interface DecideProposalProps {
  readonly proposal: TalkProposal
  readonly rivals: readonly TalkProposal[]
  readonly standing: ProposalStanding | null
  readonly isOpen: boolean
}

const nothing = { make: false, decide: false, support: false }

/** Accept and reject for whoever decides; support and reply for everybody. */
export function DecideProposal({ proposal, rivals, standing, isOpen }: DecideProposalProps) {
  const store = useProposals()
  const rail = useRail()
  const { data } = useWorkspace()
  const { proposals: texts } = useTexts()
  const may = useProposalsState(({ may }) => may, nothing)
  const { tried, failed, busy } = useProposalActs()
  const [rejecting, setRejecting] = useState(false)
  const outcome = standing?.applied.outcome
  const isLocked = data.sections.find(({ id }) => id === proposal.sectionId)?.status === 'locked'
  const isOwn = proposal.by.id === data.me.id
  const supports = proposal.supports.some(({ id }) => id === data.me.id)
  const settles = outcome === 'conflict'
  return (
    <>
      {failed && (
        <p className="thread__told" role="alert">
          {failed}
        </p>
      )}
      {may.decide && isOpen && <Consequences standing={standing} rivals={rivals} />}
      {may.decide && isLocked && isOpen && <p className="sub sm">{texts.locked}</p>}
      <div className="thread__foot">
        {may.decide && !isLocked && outcome !== 'gone' && (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            aria-disabled={busy || undefined}
            onClick={() =>
              settles ? store?.write({ kind: 'accept', proposal }) : void tried(store?.accept(proposal))
            }
          >
            <CheckmarkIcon aria-hidden className="i" />
            {settles ? texts.settle : texts.accept}
          </button>
        )}
        {may.decide && (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-color="neutral"
            aria-expanded={rejecting}
            onClick={() => setRejecting(!rejecting)}
          >
            <XMarkIcon aria-hidden className="i" />
            {texts.reject}
          </button>
        )}
        {!isOwn && (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-color="neutral"
            aria-pressed={supports}
            onClick={() => void tried(store?.support(proposal, !supports))}
          >
            {supports ? texts.supported : texts.support}
          </button>
        )}
        {!isOpen && (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-color="neutral"
            onClick={() => rail?.talk.focus(proposal.id)}
          >
            {texts.reply}
          </button>
        )}
      </div>
      {rejecting && (
        <RejectForm
          onCancel={() => setRejecting(false)}
          onReject={(reason) => void tried(store?.reject(proposal, reason))}
        />
      )}
    </>
  )
}
