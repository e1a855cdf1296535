import { useId, useState } from 'react'
import { consequences } from '~core/proposal/competing'
import { CheckmarkIcon } from '~app/components/icons'
import { XMarkIcon } from '~app/editor/icons'
import type { TalkProposal } from '~app/editor/proposals/proposalLine'
import { useProposals, useProposalsState } from '~app/editor/proposals/proposalsContext'
import type { ProposalStanding } from '~app/editor/proposals/useStanding'
import { useRail } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
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

/** What accepting this one means for those about the same text. */
function Consequences({ standing, rivals }: Pick<DecideProposalProps, 'standing' | 'rivals'>) {
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

function RejectForm({
  onReject,
  onCancel,
}: {
  readonly onReject: (reason: string) => void
  readonly onCancel: () => void
}) {
  const { common, proposals: texts } = useTexts()
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault()
        onReject(reason)
      }}
    >
      <label htmlFor={id}>{texts.rejectReason}</label>
      <textarea
        id={id}
        className="ds-input"
        rows={3}
        maxLength={5_000}
        aria-describedby={`${id}-hint`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <span id={`${id}-hint`} className="comment-form__hint">
        {texts.rejectHint}
      </span>
      <div className="comment-form__acts">
        <button type="submit" className="ds-button" data-variant="secondary">
          {texts.rejectSend}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          onClick={onCancel}
        >
          {common.cancel}
        </button>
      </div>
    </form>
  )
}
