/**
 * What somebody proposes to change: blocks as they stood, and blocks as they would stand.
 *
 * One form serves for everything that can be proposed. Nothing before is an insertion, nothing after a deletion,
 * another place a move; a measure's fields are attributes of its block. It is plain JSON, kept as it was made.
 */
import type { AnyBlockJson, DocumentJson, InlineJson } from '~core/document/json'
import { blocksOf, isInline } from '~core/document/visit'
import type { Id } from '~core/ids'

/** The texts of the sections that a change is about, by section id. */
export type Texts = ReadonlyMap<Id, DocumentJson>

/** Where blocks stand: in which section, in what, and between which neighbours. */
export interface Place {
  readonly sectionId: Id
  /** The block that holds them; null: they stand in the section itself. */
  readonly parentId: Id | null
  /** The neighbour in front; null: they come first. */
  readonly afterId: Id | null
  /** The neighbour behind, which tells the place when the one in front is gone; null: they come last. */
  readonly beforeId: Id | null
}

export interface Change {
  /** Neighbouring blocks as they stood when the change was made, with their ids. */
  readonly base: readonly AnyBlockJson[]
  /** What is to stand instead. A block that is in `base` keeps its id. */
  readonly proposed: readonly AnyBlockJson[]
  /** Where `base` stood, or where the new blocks are to stand. */
  readonly from: Place
  /** Where the blocks are to go; null: they stay where they are. */
  readonly to: Place | null
}

export const changeKinds = ['replace', 'insert', 'delete', 'move'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What a reader would call it. A move may change words as well. */
export function kindOf({ base, proposed, to }: Change): ChangeKind {
  if (base.length === 0) return 'insert'
  if (proposed.length === 0) return 'delete'
  return to ? 'move' : 'replace'
}

/** The sections whose texts it takes to judge the change. */
export function sectionsOf({ from, to }: Change): Id[] {
  return to && to.sectionId !== from.sectionId ? [from.sectionId, to.sectionId] : [from.sectionId]
}

/** The blocks and all blocks in them, by id. */
export function byId(blocks: readonly AnyBlockJson[]): Map<Id, AnyBlockJson> {
  const found = new Map<Id, AnyBlockJson>()
  for (const top of blocks)
    for (const block of [top, ...blocksOf(top)])
      if (block.attrs.id !== null && !found.has(block.attrs.id)) found.set(block.attrs.id, block)
  return found
}

/** A block without the blocks in it: what it is, and its own words. */
export interface Own {
  readonly type: AnyBlockJson['type'] | 'doc'
  readonly attrs: Readonly<Record<string, unknown>>
  readonly words: readonly InlineJson[]
}

const contentOf = (block: AnyBlockJson): readonly (AnyBlockJson | InlineJson)[] => block.content ?? []

export function ownOf(block: AnyBlockJson): Own {
  return { type: block.type, attrs: { ...block.attrs }, words: contentOf(block).filter(isInline) }
}

/** The blocks that stand directly in a block. */
export function blocksIn(block: AnyBlockJson): AnyBlockJson[] {
  return contentOf(block).filter((node): node is AnyBlockJson => !isInline(node))
}
