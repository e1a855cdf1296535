import { Link } from '@remix-run/react'
import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { Avatar } from '~app/components/Side'
import { When } from '~app/components/Time'
import { TextArea } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { Moment } from '~app/i18n/time'
import { Collisions } from '../workspace/proposals/Collisions'
import { ProposalDiff } from '../workspace/proposals/ProposalDiff'

type Listed = SerializeFrom<Awaited<ReturnType<Services['proposalList']>>>
type Proposal = Listed['proposals'][number]

interface ListedProposalProps {
  readonly planId: string
  readonly proposal: Proposal
  readonly sections: Listed['sections']
  /** Those on this page that compete with it. */
  readonly rivals: readonly Proposal[]
  readonly decides: boolean
  readonly viewerId: string
  readonly now: Moment
}

/** One proposal on the page of all: what it would change, what came of it, and what may be done. */
export function ListedProposal(props: ListedProposalProps) {
  const { planId, proposal, sections, rivals, decides, viewerId, now } = props
  const { common, proposals: texts } = useTexts()
  const { id, by, createdAt, state, decision, reason, supports, outcome, collisions, change } = proposal
  const section = sections.find((one) => one.id === proposal.sectionId)
  const written = decision?.written ?? proposal.now ?? change
  return (
    <article className="thread proposal" aria-label={texts.by(by.name)}>
      <div className="comment__head">
        <Avatar name={by.name} side={by.side} />
        <p>
          <span className="comment__name">{by.name}</span>
          <span className="comment__when">
            {common.sides[by.side]} · <When at={createdAt} now={now} />
          </span>
        </p>
        <span className="ds-tag" data-color="neutral">
          {texts.states[state]}
        </span>
      </div>
      {section && (
        <p className="sub m0">
          <Link className="lk" to={`/planer/${planId}?trad=${id}`}>
            {`${section.number} ${section.title}`.trim()}
          </Link>
        </p>
      )}
      <ProposalDiff change={written} sections={sections} />
      {reason !== '' && (
        <p className="proposal__reason">
          <strong>{texts.reason}:</strong> {reason}
        </p>
      )}
      {supports.length > 0 && <p className="sub sm">{texts.supporters(supports.map(({ name }) => name))}</p>}
      {rivals.length > 0 && (
        <p className="sub sm">
          {texts.competing(rivals.length + 1)}: {rivals.map((rival) => rival.by.name).join(', ')}
        </p>
      )}
      {outcome === 'gone' && <p className="thread__told">{texts.gone}</p>}
      {outcome === 'already' && <p className="sub sm">{texts.already}</p>}
      {outcome === 'conflict' && <Collisions collisions={collisions} />}
      {decision && (
        <p className="sub m0">
          {texts.decidedBy(texts.states[state], decision.by)}
          {decision.edited && ` ${texts.afterEditing}`}, <When at={decision.at} now={now} />
          {decision.reason && <>: {decision.reason}</>}
        </p>
      )}
      <Acts proposal={proposal} decides={decides} viewerId={viewerId} />
    </article>
  )
}

function Acts({
  proposal: { id, version, state, outcome, by, supports },
  decides,
  viewerId,
}: Pick<ListedProposalProps, 'proposal' | 'decides' | 'viewerId'>) {
  const { proposals: texts } = useTexts()
  const seen = { proposalId: id, version: String(version) }
  const isSupported = supports.some((one) => one.id === viewerId)
  const isDecided = state !== 'open' && state !== 'withdrawn'
  return (
    <div className="row wrap">
      {state === 'open' && decides && (outcome === 'clean' || outcome === 'already') && (
        <PostForm intent="acceptProposal" hidden={seen} className="inline">
          <SubmitButton variant="secondary">{texts.accept}</SubmitButton>
        </PostForm>
      )}
      {state === 'open' && decides && (
        <details>
          <summary className="ds-button" data-variant="tertiary" data-color="neutral">
            {texts.reject}
          </summary>
          <PostForm
            intent="rejectProposal"
            hidden={seen}
            fields={{ reason: { label: texts.rejectReason, hint: texts.rejectHint } }}
          >
            <TextArea name="reason" />
            <SubmitButton variant="secondary">{texts.rejectSend}</SubmitButton>
          </PostForm>
        </details>
      )}
      {state === 'open' && by.id !== viewerId && (
        <PostForm
          intent="supportProposal"
          hidden={{ proposalId: id, supports: String(!isSupported) }}
          className="inline"
        >
          <SubmitButton variant="tertiary" neutral>
            {isSupported ? texts.supported : texts.support}
          </SubmitButton>
        </PostForm>
      )}
      {isDecided && decides && (
        <PostForm intent="reopenProposal" hidden={seen} className="inline">
          <SubmitButton variant="tertiary" neutral>
            {texts.undo}
          </SubmitButton>
        </PostForm>
      )}
    </div>
  )
}
