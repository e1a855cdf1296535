import { keepable } from '~core/keepable'
import type { Anchor, Place } from './anchor'
import type { PlanText } from './planText'

/** How many characters of the surroundings an anchor keeps on each side. */
export const CONTEXT_LENGTH = 32

/** Where an anchor's ends are in the shared text's history, as `core/sync/positions` writes it. */
export type Ends = Pick<Anchor, 'start' | 'end'>

/**
 * An anchor to what stands at a place: made of a selection, or anew where an anchor was found again.
 *
 * A selection without any letters (a caret, a figure, a table) is an anchor to the whole block. Undefined when the place
 * does not exist in this text.
 */
export function anchorAt(plan: PlanText, place: Place, ends: Ends = {}): Anchor | undefined {
  const section = plan.section(place.sectionId)
  const span = section?.spanOf(place)
  if (!section || !span) return undefined
  const stretch = section.stretchOf(span)
  if (!stretch) return anchorToBlock(place)
  return {
    sectionId: section.id,
    blockId: stretch.from.blockId,
    quote: section.wordsIn(span),
    // Cut in the middle of a character of two halves, the half is left out.
    prefix: keepable(section.before(span.start, CONTEXT_LENGTH)),
    suffix: keepable(section.after(span.end, CONTEXT_LENGTH)),
    ...ends,
  }
}

/** The anchor to one whole block, whatever it holds. */
export function anchorToBlock({ sectionId, from: { blockId } }: Place): Anchor {
  return { sectionId, blockId, quote: '', prefix: '', suffix: '' }
}

/** The anchor as it is to be kept after it was found at a place, so that it is found as easily the next time. */
export function reanchored(
  plan: PlanText,
  anchor: Anchor,
  found: Place,
  ends: Ends = {},
): Anchor | undefined {
  return anchor.quote === '' ? anchorToBlock(found) : anchorAt(plan, found, ends)
}
