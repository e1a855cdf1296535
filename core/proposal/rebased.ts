import type { AnyBlockJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { byId, type Change, type Texts } from './change'
import { merge } from './merge'
import { blockOf, idOf, isWithin, pathTo, TextTree, type Knot } from './textTree'

/**
 * The same change made anew on the texts as they stand: what stands there now, and what would.
 *
 * It is what a reader is shown, and what an acceptance after editing begins with. Where the change collides with what
 * was written since, what it proposes stands in it; a person sees both and says what is to be.
 *
 * @returns nothing when what the change is about is gone
 */
export function rebased(texts: Texts, change: Change): Change | undefined {
  const now = new TextTree(texts)
  const then = merge(texts, change).tree
  return change.to || change.base.length === 0 ? sent(now, then, change) : inPlace(now, then, change)
}

/** An insertion or a move: the blocks by themselves. What has been put between them since does not go with them. */
function sent(now: TextTree, then: TextTree, change: Change): Change | undefined {
  const standing = standingIn(now, change.base)
  const proposed = standingIn(then, change.proposed)
  const place = then.placeOf(proposed) ?? change.to
  const from = change.base.length === 0 ? place : now.placeOf(standing)
  if (!from) return undefined
  return { base: standing.map(blockOf), proposed: proposed.map(blockOf), from, to: change.to && place }
}

/** A replacement or a deletion: the stretch in which everything stands that it is about, wherever it has gone since. */
function inPlace(now: TextTree, then: TextTree, change: Change): Change | undefined {
  const standing = standingIn(now, byId(change.base).values())
  const proposed = standingIn(then, byId(change.proposed).values())
  if (standing.length === 0) return undefined
  const [sectionId = '', ...holders] = commonStart([...standing, ...proposed].map(pathTo))
  const childrenIn = (tree: TextTree) => tree.holder(sectionId, holders.at(-1) ?? null)?.children ?? []
  const run = stretchOf(childrenIn(now), standing)
  const ids = new Set(run.map(idOf))
  const wanted = childrenIn(then).filter((knot) => ids.has(idOf(knot)) || holdsAny(knot, proposed))
  const from = now.placeOf(run)
  return from && { base: run.map(blockOf), proposed: wanted.map(blockOf), from, to: null }
}

function standingIn(tree: TextTree, blocks: Iterable<AnyBlockJson>): Knot[] {
  return [...blocks].flatMap(({ attrs }) => tree.find(attrs.id) ?? []).filter(({ parent }) => parent)
}

/** From the first that holds one of the knots to the last, with what has been put between them since. */
function stretchOf(siblings: readonly Knot[], knots: readonly Knot[]): readonly Knot[] {
  const first = siblings.findIndex((knot) => holdsAny(knot, knots))
  const last = siblings.findLastIndex((knot) => holdsAny(knot, knots))
  return first < 0 ? [] : siblings.slice(first, last + 1)
}

const holdsAny = (outer: Knot, knots: readonly Knot[]) => knots.some((knot) => isWithin(knot, outer))

/** What blocks stand in that have been taken apart meanwhile: the innermost that they still share. */
function commonStart(paths: readonly (readonly Id[])[]): readonly Id[] {
  const [first = [], ...others] = paths
  const length = first.findIndex((id, place) => others.some((path) => path[place] !== id))
  return length < 0 ? first : first.slice(0, length)
}
