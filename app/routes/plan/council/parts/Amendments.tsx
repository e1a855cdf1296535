import { Link } from '@remix-run/react'
import { mayBe, mayTakeAmendments } from '~core/council/road'
import { inGroups } from '~core/council/votingOrder'
import { PlusIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import type { CouncilPage, ShownStep } from '../councilData'
import { AmendmentCard } from './AmendmentCard'

/** The amendments before a body in the order in which they are voted on; those about the same words stand together. */
export function Amendments({
  planId,
  step,
  mayVote,
  page,
}: {
  planId: string
  step: ShownStep
  mayVote: boolean
  page: Pick<CouncilPage, 'mayRun' | 'mayPropose'>
}) {
  const { council: words } = useTexts()
  const { amendments, isEnding, state } = step
  const byId = new Map(amendments.map((amendment) => [amendment.proposalId, amendment]))
  const groups = inGroups([...byId.keys()], step.together)
  const mayOrder = page.mayRun && !isEnding && amendments.length > 1 && mayBe('order', state).allowed
  const cardOf = (id: string) => {
    const amendment = byId.get(id)
    return (
      amendment && (
        <AmendmentCard key={id} {...{ step, amendment, mayVote }} groups={mayOrder ? groups : null} />
      )
    )
  }
  return (
    <>
      <div className="row between wrap">
        <h3 className="ds-heading m0" data-size="2xs">
          {words.amendments}
        </h3>
        {page.mayPropose && !isEnding && mayTakeAmendments(state).allowed && (
          <Link
            className="ds-button"
            data-variant="secondary"
            to={`/planer/${planId}/politisk/${step.id}/forslag`}
            aria-label={words.newAmendmentTo(step.committee.name)}
          >
            <PlusIcon aria-hidden className="i" /> {words.newAmendment}
          </Link>
        )}
      </div>
      {amendments.length === 0 && <p className="m0 sub">{words.noAmendments}</p>}
      <ol className="plain stack">
        {groups.map((group) =>
          group.length === 1 ? (
            group.map(cardOf)
          ) : (
            <li key={group.join()} className="rivals stack">
              <p className="m0 sub">{words.rivals(group.flatMap((id) => byId.get(id)?.number ?? []))}</p>
              <ol className="plain stack">{group.map(cardOf)}</ol>
            </li>
          ),
        )}
      </ol>
    </>
  )
}
