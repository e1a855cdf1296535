/** What stands in the dialog of a proposal when it opens. */
import type { BlockJson } from '~core/document/json'
import type { Change, Texts } from '~core/proposal/change'
import { sectionsOf } from '~core/proposal/change'
import { rebased } from '~core/proposal/rebased'
import type { Writing } from '~app/editor/proposals/Proposals'
import type { Doing } from '~app/editor/proposals/wishes'

/** A block to write in. */
export const emptyParagraph: BlockJson = { type: 'paragraph', attrs: { id: null } }
export const nowhere: Change['from'] = { sectionId: '', parentId: null, afterId: null, beforeId: null }

/** What is written about as it stands now: one's own block, or a proposal made anew on the text. */
export function beginning(writing: Writing, textsOf: (sectionIds: readonly string[]) => Texts) {
  if (writing.kind === 'new') {
    const { block, sectionId } = writing
    const doing: Doing = block ? 'replace' : 'insert'
    return { doing, sectionId, block, base: [], spot: null, written: block ? [block] : [emptyParagraph] }
  }
  const { change, sectionId } = writing.proposal
  const now = rebased(textsOf(sectionsOf(change)), change) ?? change
  const isInsert = now.base.length === 0
  const place = now.to ?? (isInsert ? now.from : null)
  return {
    doing: 'replace' as Doing,
    sectionId,
    block: null,
    base: [...now.base],
    spot: place && { sectionId: place.sectionId, parentId: place.parentId, afterId: place.afterId },
    written: now.proposed as readonly BlockJson[],
  }
}
