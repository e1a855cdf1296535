/**
 * The three-way merge of a change into texts that may have changed since it was made.
 *
 * Everything goes by block id, so it does not matter where a block has been moved meanwhile. First the contents of
 * every block that stood before and is to stand after, then what is new or put elsewhere, then what is taken away.
 * Where the two collide, the tree that comes out has what is proposed; whether that may be written is for others.
 */
import { sameJson } from '~core/diff/sameJson'
import { diffSequence } from '~core/diff/sequence'
import type { AnyBlockJson, InlineJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { blocksIn, byId, ownOf, type Change, type Place, type Texts } from './change'
import { mergeOwn } from './mergeOwn'
import { blockOf, idOf, isWithin, neighbourAt, TextTree, type Knot, type Spot } from './textTree'

/**
 * Why a block cannot be merged: both changed it; it is gone and would be changed; what would be taken away has changed
 * or come to hold something new; or the place where it would go is gone.
 */
export type CollisionCause = 'changed' | 'gone' | 'removed' | 'misplaced'

export interface Merged {
  readonly tree: TextTree
  readonly collisions: ReadonlyMap<Id, CollisionCause>
}

export function merge(texts: Texts, change: Change): Merged {
  const merging = new Merging(texts, change)
  merging.mergeContents()
  merging.arrange()
  merging.takeAway()
  return merging
}

class Merging implements Merged {
  readonly tree: TextTree
  readonly collisions = new Map<Id, CollisionCause>()
  private readonly base: ReadonlyMap<Id, AnyBlockJson>
  private readonly proposed: ReadonlyMap<Id, AnyBlockJson>
  private readonly placed = new Set<Id>()

  constructor(
    texts: Texts,
    private readonly change: Change,
  ) {
    this.tree = new TextTree(texts)
    this.base = byId(change.base)
    this.proposed = byId(change.proposed)
  }

  mergeContents(): void {
    for (const [id, block] of this.proposed) {
      const base = this.base.get(id)
      if (!base) continue
      const [was, wanted, knot] = [ownOf(base), ownOf(block), this.tree.find(id)]
      if (!knot) {
        if (!sameJson(was, wanted)) this.collisions.set(id, 'gone')
        continue
      }
      const { own, collided } = mergeOwn(was, knot.own, wanted)
      knot.own = own
      if (collided) this.collisions.set(id, 'changed')
    }
  }

  arrange(): void {
    const { base, proposed, from, to } = this.change
    this.arrangeIn(to ? [] : base, proposed, () => this.spotsAt(to ?? from), to !== null)
  }

  takeAway(): void {
    const removed = [...this.base].filter(([id]) => !this.proposed.has(id))
    const ids = new Set<Id | null>(removed.map(([id]) => id))
    for (const [id, base] of removed) {
      const knot = this.tree.find(id)
      if (!knot) continue
      const holdsMore = knot.children.some((child) => !ids.has(idOf(child)))
      if (holdsMore || !sameJson(ownOf(base), knot.own)) this.collisions.set(id, 'removed')
    }
    for (const id of ids) {
      const knot = this.tree.find(id)
      if (knot) this.tree.remove(knot)
    }
  }

  /** Puts into place, among siblings and in all of them, what is new or has changed its order. */
  private arrangeIn(
    before: readonly AnyBlockJson[],
    after: readonly AnyBlockJson[],
    outermost: () => readonly (Spot | undefined)[],
    moves = false,
  ): void {
    const kept = keptIn(before, after)
    for (const [place, block] of after.entries()) {
      if (!kept.has(block)) {
        const spots = () => [
          ...after
            .slice(0, place)
            .reverse()
            .map((earlier) => this.beside('after', earlier)),
          ...before.filter((base) => this.isWhereItWas(base)).map((base) => this.beside('before', base)),
          ...outermost(),
        ]
        this.stand(block, spots, moves)
      }
      const base = this.base.get(block.attrs.id ?? '')
      this.arrangeIn(base ? blocksIn(base) : [], blocksIn(block), () => [this.firstIn(block)])
    }
  }

  private stand(block: AnyBlockJson, spots: () => readonly (Spot | undefined)[], moves: boolean): void {
    const id = block.attrs.id ?? ''
    const standing = this.tree.find(id)
    const isNew = !this.base.has(id)
    // It stands there since the change was accepted before; what moves goes along all the same.
    if (isNew && standing && !moves) return
    if (!isNew && !standing) return void this.collisions.set(id, 'gone')
    const spot = spots().find((at) => at && !(standing && isWithin(at.knot, standing)))
    if (!spot) return void this.collisions.set(id, 'misplaced')
    const twin = isNew && !standing ? this.twinAt(spot, block) : undefined
    if (twin) this.tree.standIn(block, twin)
    else {
      this.placed.add(id)
      this.tree.put(standing ?? this.tree.sprout(block), spot)
    }
  }

  /** A block that reads like a new one and was written in its place since: somebody had the same thought. */
  private twinAt(spot: Spot, block: AnyBlockJson): Knot | undefined {
    const twin = neighbourAt(spot)
    const { from, to } = this.change
    const known = [from, to].flatMap((place) => [place?.afterId, place?.beforeId])
    if (!twin || known.includes(idOf(twin))) return undefined
    const ids = [idOf(twin), ...byId([block]).keys()]
    if (ids.some((id) => id !== null && this.base.has(id)) || this.proposed.has(idOf(twin) ?? ''))
      return undefined
    return sameJson(withoutIds(blockOf(twin)), withoutIds(block)) ? twin : undefined
  }

  private spotsAt({ sectionId, parentId, afterId, beforeId }: Place): (Spot | undefined)[] {
    const holder = this.tree.holder(sectionId, parentId)
    const end = (side: 'firstIn' | 'lastIn') => holder && { side, knot: holder }
    return [
      afterId === null ? end('firstIn') : this.besideStanding('after', afterId),
      beforeId === null ? end('lastIn') : this.besideStanding('before', beforeId),
    ]
  }

  private besideStanding(side: 'before' | 'after', id: Id | null): Spot | undefined {
    const knot = this.tree.find(id)
    // A block of the change itself that goes elsewhere is no landmark.
    return knot?.parent && !this.change.base.some((moved) => moved.attrs.id === id)
      ? { side, knot }
      : undefined
  }

  private beside(side: 'before' | 'after', block: AnyBlockJson): Spot | undefined {
    const knot = this.tree.find(block.attrs.id)
    return knot?.parent ? { side, knot } : undefined
  }

  /** Whether the change has not put the block elsewhere, or not yet: then its old place can be told by it. */
  private isWhereItWas({ attrs: { id } }: AnyBlockJson): boolean {
    return id !== null && !this.placed.has(id)
  }

  private firstIn({ attrs: { id } }: AnyBlockJson): Spot | undefined {
    const knot = id === null ? undefined : this.tree.holder(this.change.from.sectionId, id)
    return knot && { side: 'firstIn', knot }
  }
}

/** The blocks that both lists have in the same order: the others are new or were put elsewhere. */
function keptIn(before: readonly AnyBlockJson[], after: readonly AnyBlockJson[]): ReadonlySet<AnyBlockJson> {
  const ids = (blocks: readonly AnyBlockJson[]) => blocks.map(({ attrs }) => attrs.id ?? '')
  const kept = new Set(after)
  for (const { afterStart, afterEnd } of diffSequence(ids(before), ids(after)))
    for (const block of after.slice(afterStart, afterEnd)) kept.delete(block)
  return kept
}

/** A block as it reads, whoever wrote it. */
function withoutIds(node: AnyBlockJson | InlineJson): unknown {
  const content = 'content' in node ? (node.content ?? []).map(withoutIds) : []
  const attrs = 'attrs' in node ? { ...node.attrs, id: null } : null
  return { ...node, attrs, content }
}
