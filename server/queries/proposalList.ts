import { z } from 'zod'
import { sideField } from '~core/access/fields'
import { sides, type Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import { applied, type Outcome } from '~core/proposal/applied'
import { sectionsOf, type Texts } from '~core/proposal/change'
import { competing } from '~core/proposal/competing'
import { proposalStates } from '~core/proposal/proposal'
import { rebased } from '~core/proposal/rebased'
import { query } from '../command'
import { id } from '../plans/input'
import { readSections } from '../plans/readSections'
import { planFor } from '../plans/standing'
import { readProposals, type ReadProposal } from '../proposals/readProposals'

/** So many proposals on one page. */
const PAGE = 25

/**
 * The page of all proposals in a plan, filtered: those of this page with how they stand in the text now, and how many
 * there are of each side and in each state.
 */
export const proposalList = query(
  z.object({
    planId: id,
    state: z.enum(proposalStates).optional(),
    side: sideField.optional(),
    sectionId: id.optional(),
    page: z.number().int().positive().max(10_000).default(1),
  }),
  async (deps, viewer, { planId, page, ...filter }) => {
    const { role } = await planFor(deps.db, viewer, 'plan.read', planId)
    const [{ plan, sections }, all] = await Promise.all([
      readSections(deps, planId),
      readProposals(deps.db, planId),
    ])
    const matching = all.filter(
      ({ state, by, sectionId }) =>
        (!filter.state || filter.state === state) &&
        (!filter.side || filter.side === by.side) &&
        (!filter.sectionId || filter.sectionId === sectionId),
    )
    const texts: Texts = new Map(sections.map((section) => [section.id, section.text]))
    const shown = matching.slice((page - 1) * PAGE, page * PAGE)
    return {
      plan,
      role,
      sections: sections.map(({ id, number, title }) => ({ id, number, title })),
      counts: countsOf(all),
      matching: matching.length,
      pages: Math.max(1, Math.ceil(matching.length / PAGE)),
      proposals: shown.map((proposal) => ({ ...proposal, ...standing(texts, proposal) })),
      competing: competing(
        texts,
        shown.filter(({ state }) => state === 'open'),
      ),
    }
  },
)

/** How an open proposal stands in the text as it is now: whether it goes in, and made anew on it. */
function standing(texts: Texts, { state, change }: ReadProposal) {
  if (state !== 'open' || !sectionsOf(change).every((id) => texts.has(id))) {
    return { outcome: (state === 'open' ? 'gone' : null) as Outcome | null, collisions: [], now: null }
  }
  const answer = applied(texts, change)
  return {
    outcome: answer.outcome as Outcome | null,
    collisions: answer.outcome === 'conflict' ? answer.collisions : [],
    now: rebased(texts, change) ?? null,
  }
}

function countsOf(all: readonly ReadProposal[]) {
  const count = (fits: (proposal: ReadProposal) => boolean) => all.filter(fits).length
  const bySection: Record<Id, number> = {}
  for (const { state, sectionId } of all) {
    if (state === 'open') bySection[sectionId] = (bySection[sectionId] ?? 0) + 1
  }
  return {
    states: Object.fromEntries(
      proposalStates.map((state) => [state, count((proposal) => proposal.state === state)]),
    ) as Record<(typeof proposalStates)[number], number>,
    sides: Object.fromEntries(sides.map((side) => [side, count(({ by }) => by.side === side)])) as Record<
      Side,
      number
    >,
    bySection,
  }
}
