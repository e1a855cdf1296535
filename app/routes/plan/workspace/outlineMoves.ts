/** Where a section goes when it is moved by one step: the places that the keyboard and the menu offer. */
import type { Id } from '~core/ids'

export interface OutlinedSection {
  readonly id: Id
  readonly parentId: Id | null
}

/** Under which section, and after which sibling; null means at the top, or first. */
export interface Place {
  readonly parentId: Id | null
  readonly afterId: Id | null
}

export const steps = ['up', 'down', 'under', 'out'] as const
export type Step = (typeof steps)[number]

/**
 * Where the step leads, or null where it leads nowhere.
 *
 * @param sections in reading order
 */
export function placeAfterStep(sections: readonly OutlinedSection[], id: Id, step: Step): Place | null {
  const moved = sections.find((section) => section.id === id)
  if (!moved) return null
  const siblings = sections.filter((section) => section.parentId === moved.parentId)
  const at = siblings.indexOf(moved)
  const { parentId } = moved
  if (step === 'up') return at > 0 ? { parentId, afterId: siblings[at - 2]?.id ?? null } : null
  if (step === 'down') {
    const next = siblings[at + 1]
    return next ? { parentId, afterId: next.id } : null
  }
  if (step === 'out') return parentId === null ? null : { parentId: null, afterId: parentId }
  const above = siblings[at - 1]
  const hasNested = sections.some((section) => section.parentId === id)
  if (!above || parentId !== null || hasNested) return null
  return { parentId: above.id, afterId: lastUnder(sections, above.id) }
}

/**
 * Where a section goes when it is dropped on another: before it, after it, or under it as the last one.
 *
 * @returns null where it may not lie there, or would stay where it is
 */
export function placeAfterDrop(
  sections: readonly OutlinedSection[],
  id: Id,
  onto: Id,
  where: 'before' | 'after' | 'under',
): Place | null {
  const target = sections.find((section) => section.id === onto)
  if (!target || onto === id) return null
  const hasNested = sections.some((section) => section.parentId === id)
  const parentId = where === 'under' ? target.id : target.parentId
  if (parentId === id || (parentId !== null && hasNested)) return null
  if (where === 'under') {
    return target.parentId === null ? { parentId, afterId: lastUnder(sections, target.id) } : null
  }
  if (where === 'after') return { parentId, afterId: onto }
  const siblings = sections.filter((section) => section.parentId === parentId && section.id !== id)
  const above = siblings[siblings.findIndex((section) => section.id === onto) - 1]
  return { parentId, afterId: above?.id ?? null }
}

function lastUnder(sections: readonly OutlinedSection[], parentId: Id): Id | null {
  return sections.filter((section) => section.parentId === parentId).at(-1)?.id ?? null
}
