import type { AnyBlockJson } from '~core/document/json'
import type { Change, Texts } from './change'
import { merge } from './merge'
import { blockOf, TextTree, type Knot } from './textTree'

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
  const standing = runOf(now, change.base)
  const proposed = change.proposed.flatMap((block) => standingIn(then, block))
  const from = now.placeOf(standing)

  if (!from) {
    const place = change.base.length === 0 ? then.placeOf(proposed) : undefined
    return place && { base: [], proposed: proposed.map(blockOf), from: place, to: null }
  }
  if (change.to) {
    // What has been put between them since does not go with them.
    const base = change.base.flatMap((block) => standingIn(now, block)).map(blockOf)
    return { base, proposed: proposed.map(blockOf), from, to: then.placeOf(proposed) ?? change.to }
  }
  const base = standing.map(blockOf)
  const ids = new Set([...base, ...change.proposed].map(({ attrs }) => attrs.id))
  const siblings = then.holder(from.sectionId, from.parentId)?.children ?? []
  return { base, proposed: siblings.map(blockOf).filter(({ attrs }) => ids.has(attrs.id)), from, to: null }
}

/** Where the blocks stand now, with what has been put between them since. */
function runOf(tree: TextTree, blocks: readonly AnyBlockJson[]): Knot[] {
  const standing = blocks.flatMap((block) => standingIn(tree, block))
  const siblings = standing[0]?.parent?.children ?? []
  const places = standing.map((knot) => siblings.indexOf(knot)).filter((place) => place >= 0)
  return siblings.slice(Math.min(...places), Math.max(...places) + 1)
}

function standingIn(tree: TextTree, { attrs: { id } }: AnyBlockJson): Knot[] {
  const knot = tree.find(id)
  return knot?.parent ? [knot] : []
}
