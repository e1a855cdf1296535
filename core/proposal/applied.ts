/** What comes of a change when it is written into the texts as they stand now. */
import { sameJson } from '~core/diff/sameJson'
import type { AnyBlockJson, DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'
import { byId, type Change, type Texts } from './change'
import { merge, type CollisionCause, type Merged } from './merge'
import { blockOf } from './textTree'

export type Applied =
  /** It goes in. `texts` holds those that it alters, as they then are. */
  | { readonly outcome: 'clean'; readonly texts: Texts }
  /** The texts say already what it would make them say. */
  | { readonly outcome: 'already' }
  /** What has changed since touches what it would change: somebody must choose. */
  | { readonly outcome: 'conflict'; readonly collisions: readonly Collision[] }
  /** None of what it is about stands any longer. */
  | { readonly outcome: 'gone' }

export type Outcome = Applied['outcome']

/** A block that must be settled by somebody, three times; null where there is none. */
export interface Collision {
  readonly blockId: Id
  readonly cause: CollisionCause
  readonly then: AnyBlockJson | null
  readonly now: AnyBlockJson | null
  readonly proposed: AnyBlockJson | null
  /** What goes together put together; where it does not, as proposed. Null where the block cannot stand. */
  readonly merged: AnyBlockJson | null
}

/**
 * Writes the change into the texts. What has been written since stays wherever the two do not touch.
 *
 * Nothing is lost that the change did not propose to remove: a block that is to be deleted and has changed since, and a
 * word that both have changed, are conflicts.
 */
export function applied(texts: Texts, change: Change): Applied {
  const merged = merge(texts, change)
  if (merged.collisions.size === 0) {
    const altered = alteredIn(texts, merged)
    return altered.size > 0 ? { outcome: 'clean', texts: altered } : { outcome: 'already' }
  }
  const standing = standingIn(texts)
  const before = byId(change.base)
  const stands = change.base.length > 0 && [...before.keys()].some((id) => standing.has(id))
  return stands
    ? { outcome: 'conflict', collisions: collisionsOf(merged, change, standing) }
    : { outcome: 'gone' }
}

/** Whether what came of a change lets it be accepted. */
export function mayApply({ outcome }: { readonly outcome: Outcome }): Verdict {
  if (outcome === 'conflict') return deny('proposal.stale')
  return outcome === 'gone' ? deny('proposal.textGone') : allow
}

function alteredIn(texts: Texts, { tree }: Merged): Map<Id, DocumentJson> {
  const after = [...texts.keys()].map((id) => [id, tree.text(id)] as const)
  return new Map(after.filter(([id, text]) => !sameJson(texts.get(id)?.content ?? [], text.content ?? [])))
}

function standingIn(texts: Texts): Map<Id, AnyBlockJson> {
  return byId([...texts.values()].flatMap(({ content = [] }) => content))
}

function collisionsOf(merged: Merged, change: Change, standing: ReadonlyMap<Id, AnyBlockJson>): Collision[] {
  const [base, proposed] = [byId(change.base), byId(change.proposed)]
  return [...merged.collisions].map(([blockId, cause]) => {
    const knot = merged.tree.find(blockId)
    return {
      blockId,
      cause,
      then: base.get(blockId) ?? null,
      now: standing.get(blockId) ?? null,
      proposed: proposed.get(blockId) ?? null,
      merged: knot?.parent ? blockOf(knot) : null,
    }
  })
}
