/** What is wished for when a proposal is sent: the blocks as they stood on the screen, and as they would stand. */
import type { BlockJson, DocumentJson } from '~core/document/json'
import { blocksOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { Wish } from '~core/proposal/wish'

/** What a proposer may choose to do with a block. */
export const doings = ['replace', 'insert', 'move', 'delete'] as const
export type Doing = (typeof doings)[number]

/** Where a block may be moved to: behind another one, or first in a section. */
export interface Target {
  readonly sectionId: Id
  readonly afterId: Id | null
}

export interface Wished {
  readonly doing: Doing
  /** The block that it is about; null: the beginning of the section. */
  readonly block: BlockJson | null
  readonly sectionId: Id
  /** What was written in the small editor. */
  readonly written: readonly BlockJson[]
  readonly target: Target | null
}

export function wishFor({ doing, block, sectionId, written, target }: Wished): Wish {
  const base = block && doing !== 'insert' ? [block] : []
  if (doing === 'delete') return { base, proposed: [], spot: null }
  if (doing === 'move' && target) {
    return { base, proposed: base, spot: { ...target, parentId: null } }
  }
  const spot = doing === 'insert' ? { sectionId, parentId: null, afterId: block?.attrs.id ?? null } : null
  return { base, proposed: [...written], spot }
}

/** The block directly in the section that holds a block, or is it. */
export function outermost(text: DocumentJson, blockId: Id): BlockJson | null {
  const holds = (block: BlockJson) =>
    block.attrs.id === blockId || [...blocksOf(block)].some(({ attrs }) => attrs.id === blockId)
  return text.content?.find(holds) ?? null
}
