import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { can } from '~core/access/can'
import { sides, type Side } from '~core/access/sides'
import { proposalStates, type ProposalState } from '~core/proposal/proposal'
import { answer, doneAt, shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/thread.css'
import '~app/styles/proposals.css'
import { ListedProposal } from './ListedProposal'
import { ProposalFilter } from './ProposalFilter'
import { proposalCommand, type ProposalIntent } from './proposalCommand'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ proposals }) => proposals.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { viewer, services } = context
  const search = new URL(request.url).searchParams
  const chosen = <Choice extends string>(name: string, among: readonly Choice[]) =>
    among.find((one) => one === search.get(name))
  const list = await shown(
    request,
    services.proposalList(viewer, {
      planId,
      state: chosen<ProposalState>('tilstand', proposalStates),
      side: chosen<Side>('side', sides),
      sectionId: search.get('del') || undefined,
      page: Math.max(1, Math.trunc(Number(search.get('s'))) || 1),
    }),
  )
  const facts = { municipalityId: list.plan.municipality.id, role: list.role }
  return {
    ...list,
    now: new Date(),
    viewerId: viewer?.id ?? '',
    decides: can(viewer, 'proposal.decide', facts).allowed,
  }
}

const done: Partial<Record<ProposalIntent, string>> = {
  acceptProposal: 'accepted',
  rejectProposal: 'rejected',
  reopenProposal: 'reopened',
  withdrawProposal: 'withdrawn',
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const told = form.text('supports') === 'false' ? 'unsupported' : 'supported'
  return answer(request, form, proposalCommand(context, form), () =>
    doneAt(`/planer/${planId}/forslag`, done[form.intent as ProposalIntent] ?? told),
  )
}

/** Everything that is and was proposed in a plan. */
export default function Proposals() {
  const { plan, sections, counts, matching, pages, proposals, competing, decides, viewerId, now } =
    useLoaderData<typeof loader>()
  const { proposals: texts } = useTexts()
  const [search] = useSearchParams()
  const page = Math.max(1, Number(search.get('s')) || 1)
  const total = Object.values(counts.states).reduce((sum, count) => sum + count, 0)
  const rivalsOf = (id: string) =>
    competing.find((group) => group.includes(id))?.filter((other) => other !== id) ?? []
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={texts.title} lead={texts.lead}>
        <Notice texts={texts.done} />
        {total === 0 ? (
          <EmptyState title={texts.list.empty} />
        ) : (
          <>
            <ProposalFilter counts={counts} sections={sections} search={search} />
            <p role="status" className="sub">
              {matching === 0 ? texts.list.none : texts.list.count(matching)}
            </p>
            <ol className="plain proposal-list">
              {proposals.map((proposal) => (
                <li key={proposal.id}>
                  <ListedProposal
                    planId={plan.id}
                    proposal={proposal}
                    sections={sections}
                    rivals={proposals.filter(({ id }) => rivalsOf(proposal.id).includes(id))}
                    decides={decides}
                    viewerId={viewerId}
                    now={now}
                  />
                </li>
              ))}
            </ol>
            {pages > 1 && <Pages page={page} pages={pages} search={search} />}
          </>
        )}
      </Page>
    </>
  )
}

function Pages({ page, pages, search }: { page: number; pages: number; search: URLSearchParams }) {
  const { list } = useTexts().proposals
  const to = (number: number) => {
    const next = new URLSearchParams(search)
    next.set('s', String(number))
    return `?${next}`
  }
  return (
    <nav className="row" aria-label={list.page(page, pages)}>
      {page > 1 && (
        <Link className="ds-button" data-variant="secondary" to={to(page - 1)}>
          {list.previous}
        </Link>
      )}
      <span>{list.page(page, pages)}</span>
      {page < pages && (
        <Link className="ds-button" data-variant="secondary" to={to(page + 1)}>
          {list.next}
        </Link>
      )}
    </nav>
  )
}
