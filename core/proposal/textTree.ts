/** Texts that can be taken apart and put together again by the ids of their blocks. */
import type { AnyBlockJson, DocumentJson } from '~core/document/json'
import { documentSchema } from '~core/document/schema'
import type { Id } from '~core/ids'
import { blocksIn, ownOf, type Own, type Place, type Texts } from './change'

/** A block where it stands, or a section's whole text, which stands in nothing. */
export interface Knot {
  own: Own
  parent: Knot | null
  children: Knot[]
}

/** Where something is put: beside a block, or in it at one of its ends. */
export interface Spot {
  readonly side: 'before' | 'after' | 'firstIn' | 'lastIn'
  readonly knot: Knot
}

export class TextTree {
  private readonly sections = new Map<Id, Knot>()
  private readonly knots = new Map<Id, Knot>()

  constructor(texts: Texts) {
    for (const [sectionId, { content = [] }] of texts) {
      const section = bare({ type: 'doc', attrs: { id: sectionId }, words: [] })
      for (const block of content) this.grow(block, section)
      this.sections.set(sectionId, section)
    }
  }

  find(id: Id | null): Knot | undefined {
    return id === null ? undefined : this.knots.get(id)
  }

  /** What holds the blocks at a place: a block, or the section itself. */
  holder(sectionId: Id, parentId: Id | null): Knot | undefined {
    const knot = parentId === null ? this.sections.get(sectionId) : this.find(parentId)
    return knot && holdsBlocks(knot) ? knot : undefined
  }

  /** The place of blocks that stand side by side. */
  placeOf(run: readonly Knot[]): Place | undefined {
    const [first] = run
    const [sectionId, ...holders] = first ? pathTo(first) : []
    const siblings = first?.parent?.children ?? []
    const places = run.map((knot) => siblings.indexOf(knot)).filter((place) => place >= 0)
    const idAt = (place: number) => (siblings[place] ? idOf(siblings[place]) : null)
    return sectionId === undefined
      ? undefined
      : {
          sectionId,
          parentId: holders.at(-1) ?? null,
          afterId: idAt(Math.min(...places) - 1),
          beforeId: idAt(Math.max(...places) + 1),
        }
  }

  /** Makes a block, without the blocks in it; it stands nowhere until it is put somewhere. */
  sprout(block: AnyBlockJson): Knot {
    const knot = bare(ownOf(block))
    this.name(block, knot)
    return knot
  }

  /** From now on a block that stands is found by the ids of one that reads the same as well. */
  standIn(block: AnyBlockJson, knot: Knot): void {
    this.name(block, knot)
    for (const [place, child] of blocksIn(block).entries()) {
      const twin = knot.children[place]
      if (twin) this.standIn(child, twin)
    }
  }

  put(knot: Knot, { side, knot: at }: Spot): void {
    this.remove(knot)
    const parent = side === 'before' || side === 'after' ? at.parent : at
    if (!parent) return
    parent.children.splice(indexIn(parent, { side, knot: at }), 0, knot)
    knot.parent = parent
  }

  remove(knot: Knot): void {
    if (knot.parent) knot.parent.children.splice(knot.parent.children.indexOf(knot), 1)
    knot.parent = null
  }

  text(sectionId: Id): DocumentJson {
    const blocks = (this.sections.get(sectionId)?.children ?? []).map(blockOf)
    return (blocks.length > 0 ? { type: 'doc', content: blocks } : { type: 'doc' }) as DocumentJson
  }

  private grow(block: AnyBlockJson, parent: Knot): void {
    const knot = bare(ownOf(block), parent)
    parent.children.push(knot)
    this.name(block, knot)
    for (const child of blocksIn(block)) this.grow(child, knot)
  }

  private name({ attrs: { id } }: AnyBlockJson, knot: Knot): void {
    if (id !== null && !this.knots.has(id)) this.knots.set(id, knot)
  }
}

const bare = (own: Own, parent: Knot | null = null): Knot => ({ own, parent, children: [] })

export const idOf = (knot: Knot): Id | null => (knot.own.attrs.id as Id | null | undefined) ?? null

/** The block with everything in it, as JSON. */
export function blockOf({ own: { type, attrs, words }, children }: Knot): AnyBlockJson {
  const content = [...words, ...children.map(blockOf)]
  return (content.length > 0 ? { type, attrs, content } : { type, attrs }) as AnyBlockJson
}

/** Whether a block is another one or stands somewhere in it. */
export function isWithin(knot: Knot, outer: Knot): boolean {
  for (let at: Knot | null = knot; at; at = at.parent) if (at === outer) return true
  return false
}

/** What a block stands in: the section's id first, then the blocks' from the outermost on. */
export function pathTo(knot: Knot): Id[] {
  const path: Id[] = []
  for (let at = knot.parent; at; at = at.parent) path.unshift(idOf(at) ?? '')
  return path
}

/** What stands at a spot already: the block behind it, or in front of it where one looks from behind. */
export function neighbourAt({ side, knot }: Spot): Knot | undefined {
  if (side === 'firstIn') return knot.children[0]
  if (side === 'lastIn') return knot.children.at(-1)
  const siblings = knot.parent?.children ?? []
  return siblings[siblings.indexOf(knot) + (side === 'after' ? 1 : -1)]
}

function indexIn(parent: Knot, { side, knot }: Spot): number {
  if (side === 'firstIn') return 0
  if (side === 'lastIn') return parent.children.length
  return parent.children.indexOf(knot) + (side === 'after' ? 1 : 0)
}

function holdsBlocks({ own }: Knot): boolean {
  const type = documentSchema.nodes[own.type]
  return type !== undefined && !type.isTextblock && !type.isLeaf
}
