/** Proposals that stand in each other's way, and what becomes of the others when one is accepted. */
import { sameJson } from '~core/diff/sameJson'
import type { Id } from '~core/ids'
import { applied, type Outcome } from './applied'
import { byId, ownOf, type Change, type Texts } from './change'

/** A proposal that is open. */
export interface Open {
  readonly id: Id
  readonly change: Change
}

/**
 * The groups of proposals of which not all can be accepted as they are, in the order in which they were given.
 *
 * Two compete when one no longer goes in, or has nothing left to say, once the other is accepted, and when they move the
 * same block. Of one that has to be
 * settled anyway that cannot be told; it competes with all that alter the same blocks.
 */
export function competing(texts: Texts, open: readonly Open[]): Id[][] {
  let groups: Contender[][] = []
  for (const contender of open.flatMap((proposal) => contenderFrom(texts, proposal))) {
    const met = groups.filter((group) => group.some((other) => compete(other, contender)))
    groups = [...groups.filter((group) => !met.includes(group)), [...met.flat(), contender]]
  }
  const order = (id: Id) => open.findIndex((proposal) => proposal.id === id)
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ id }) => id).sort((one, other) => order(one) - order(other)))
    .sort(([one = ''], [other = '']) => order(one) - order(other))
}

/** What becomes of each of the other proposals, given the texts as they are when one has been accepted. */
export function consequences(after: Texts, others: readonly Open[]): ReadonlyMap<Id, Outcome> {
  return new Map(others.map(({ id, change }) => [id, applied(after, change).outcome]))
}

interface Contender extends Open {
  /** The texts with it in them; null when it has to be settled first. */
  readonly after: Texts | null
  /** Blocks and places that it rests on: two that share none cannot meet. */
  readonly rests: ReadonlySet<Id>
  readonly alters: ReadonlySet<Id>
  readonly moves: ReadonlySet<Id>
}

/** Nothing for a proposal that has nothing to say any longer. */
function contenderFrom(texts: Texts, { id, change }: Open): Contender[] {
  const alone = applied(texts, change)
  if (alone.outcome === 'already' || alone.outcome === 'gone') return []
  const after = alone.outcome === 'clean' ? new Map([...texts, ...alone.texts]) : null
  return [{ id, change, after, rests: restsOn(change), alters: alteredBy(change), moves: movedBy(change) }]
}

function compete(one: Contender, other: Contender): boolean {
  if (!share(one.rests, other.rests)) return false
  // Either move goes in after the other, and undoes it.
  if (share(one.moves, other.moves)) return true
  if (!one.after || !other.after) return share(one.alters, other.alters)
  const inTurn = [applied(one.after, other.change), applied(other.after, one.change)]
  return inTurn.some(({ outcome }) => outcome !== 'clean')
}

const share = (some: ReadonlySet<Id>, others: ReadonlySet<Id>) => [...some].some((id) => others.has(id))

function restsOn({ base, from, to }: Change): Set<Id> {
  const places = [...(base.length === 0 ? [from] : []), ...(to ? [to] : [])]
  const marks = places.flatMap(({ sectionId, parentId, afterId, beforeId }) => [
    parentId,
    afterId ?? `first in ${parentId ?? sectionId}`,
    beforeId,
  ])
  return new Set([...byId(base).keys(), ...marks.filter((mark) => mark !== null)])
}

const movedBy = ({ base, to }: Change) => new Set<Id>(to ? base.flatMap(({ attrs }) => attrs.id ?? []) : [])

/** The blocks that a change takes away, moves, or makes other than they were. */
function alteredBy(change: Change): Set<Id> {
  const [before, after, moved] = [byId(change.base), byId(change.proposed), movedBy(change)]
  const altered = [...before].filter(([id, block]) => {
    const wanted = after.get(id)
    return !wanted || moved.has(id) || !sameJson(ownOf(block), ownOf(wanted))
  })
  return new Set(altered.map(([id]) => id))
}
