/** A proposal as it comes from somebody's screen, and what it becomes before it is kept. */
import { z } from 'zod'
import { keyField } from '~core/access/fields'
import { sameJson } from '~core/diff/sameJson'
import type { AnyBlockJson } from '~core/document/json'
import { blocksOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'
import { fitInto, type LooseNode } from '~core/sync/fit'
import { applied } from './applied'
import type { Change, Place, Texts } from './change'
import { named } from './naming'
import { idOf, TextTree, type Knot } from './textTree'

/** As many characters of JSON as the proposed blocks may take: many pages, and no whole plan. */
const LARGEST = 200_000

const isNode = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** That they fit the schema is seen to later. */
const blocks = z.array(z.custom<LooseNode>(isNode)).max(500)

/** What somebody wants changed. */
export const WishInput = z.object({
  /** Neighbouring blocks as they stood on the screen when the wish was written; none for an insertion. */
  base: blocks,
  /** What is to stand instead; none for a deletion. */
  proposed: blocks,
  /** Where the proposed blocks are to stand, for an insertion or a move: in what, and after which; null: in front. */
  spot: z
    .object({ sectionId: keyField, parentId: keyField.nullable(), afterId: keyField.nullable() })
    .nullable(),
})
export type Wish = z.infer<typeof WishInput>

/**
 * The change that a wish means. Whatever was sent is made to fit the schema, as in the text itself: markup is words,
 * and what the schema does not know is left out.
 */
export function changeFrom(texts: Texts, wish: Wish, newId: () => Id): Change {
  const tree = new TextTree(texts)
  const ids = wish.base.map(idIn)
  const standing = ids.flatMap((id) => tree.find(id) ?? [])
  const spot = wish.spot && placeAt(tree, wish.spot, ids)

  const base = fitted(standing[0]?.parent, wish.base)
  const holder = spot ? tree.holder(spot.sectionId, spot.parentId) : standing[0]?.parent
  const proposed = named(base, fitted(holder, wish.proposed), newId)
  return {
    base,
    proposed,
    from: tree.placeOf(standing) ?? spot ?? nowhere,
    // What is taken away goes nowhere.
    to: base.length > 0 && proposed.length > 0 ? spot : null,
  }
}

/** Whether the change may be proposed: it must be about something that stands, and alter it. */
export function mayPropose(texts: Texts, change: Change): Verdict {
  const { base, proposed, from, to } = change
  if (JSON.stringify([base, proposed]).length > LARGEST) return deny('proposal.tooLarge')
  if (!base.every(isNamed)) return deny('input.invalid')
  if (!to && sameJson(base, proposed)) return deny('proposal.empty')

  const tree = new TextTree(texts)
  const stands = base.length === 0 || base.some(({ attrs: { id } }) => tree.find(id))
  const target = to ?? (base.length === 0 ? from : null)
  if (!stands || (target && !isThere(tree, target))) return deny('proposal.textGone')

  const answer = applied(texts, change)
  if (answer.outcome === 'already') return deny('proposal.empty')
  // What is put into itself has no place.
  const misplaced =
    answer.outcome === 'conflict' && answer.collisions.some(({ cause }) => cause === 'misplaced')
  return misplaced || answer.outcome === 'gone' ? deny('proposal.textGone') : allow
}

const nowhere: Place = { sectionId: '', parentId: null, afterId: null, beforeId: null }

/** The place that is asked for, seen from what stands there. What is to be moved is no landmark for itself. */
function placeAt(tree: TextTree, spot: NonNullable<Wish['spot']>, moved: readonly (Id | null)[]): Place {
  const after = tree.find(spot.afterId)
  const place = after && tree.placeOf([after])
  const { sectionId, parentId } = place ?? spot
  const siblings = tree.holder(sectionId, parentId)?.children.map(idOf) ?? []
  const behind = siblings.indexOf(spot.afterId) + 1
  const isStill = (id: Id | null) => !moved.includes(id)
  return {
    sectionId,
    parentId,
    afterId: after ? (siblings.slice(0, behind).findLast(isStill) ?? null) : spot.afterId,
    beforeId: siblings.slice(behind).find(isStill) ?? null,
  }
}

const isThere = (tree: TextTree, { sectionId, parentId, afterId }: Place) =>
  tree.holder(sectionId, parentId) !== undefined && (afterId === null || tree.find(afterId) !== undefined)

const isNamed = (block: AnyBlockJson) => [block, ...blocksOf(block)].every(({ attrs }) => attrs.id !== null)

function idIn({ attrs }: LooseNode): Id | null {
  const id = typeof attrs === 'object' && attrs !== null && 'id' in attrs ? attrs.id : null
  return typeof id === 'string' ? id : null
}

function fitted(holder: Knot | null | undefined, nodes: readonly LooseNode[]): AnyBlockJson[] {
  return fitInto(holder?.own.type ?? 'doc', nodes).map((node) => node.toJSON() as AnyBlockJson)
}
