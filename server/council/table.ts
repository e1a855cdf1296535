/** What lies on a running meeting's table, and how each amendment stands. */
import { standings, voteTogether, type OnTheTable, type Standing } from '~core/council/voting'
import type { Id } from '~core/ids'
import { sectionsOf, type Texts } from '~core/proposal/change'
import type { Deps } from '../deps'
import { readChange } from '../proposals/storedChange'
import { outcomeOf, type StepRow } from './stepInHand'

/** The amendments of a stop, in the chair's order. */
export function onTheTable(step: StepRow): OnTheTable[] {
  return step.amendments.map(({ proposalId, proposal }) => ({
    id: proposalId,
    change: readChange(proposal.content),
    withdrawn: proposal.state === 'withdrawn',
    outcome: outcomeOf(step, proposalId),
  }))
}

export interface TableOf {
  readonly texts: Texts
  readonly amendments: readonly OnTheTable[]
  readonly standings: ReadonlyMap<Id, Standing>
  /** Amendments about the same words. */
  readonly together: readonly (readonly Id[])[]
}

/** The table as it is now, on the texts as they stand. */
export async function tableOf(deps: Pick<Deps, 'texts'>, step: StepRow): Promise<TableOf> {
  const amendments = onTheTable(step)
  const ids = [...new Set(amendments.flatMap(({ change }) => sectionsOf(change)))]
  const read = await deps.texts.readMany(ids)
  const texts: Texts = new Map(ids.map((id, index) => [id, read[index] ?? { type: 'doc' }]))
  return {
    texts,
    amendments,
    standings: standings(texts, amendments),
    together: voteTogether(texts, amendments),
  }
}
