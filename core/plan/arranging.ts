/**
 * Arranging: where sections stand. A plan has two levels, so a section that has others under it cannot
 * itself be put under another.
 *
 * Sections in the bin keep their place in the order while the others move around them, so that one that is
 * brought back stands where it stood. Callers therefore pass all sections of the plan, binned ones too.
 */
import type { Id } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'
import { byPosition } from './numbering'
import type { SectionPlace } from './section'

/** A section's place, and whether it lies in the bin. */
export interface ArrangedSection extends SectionPlace {
  readonly binned: boolean
}

/** Where to put a section: under which one, and after which sibling; null means at the top, or first. */
export interface Target {
  readonly parentId: Id | null
  readonly afterId: Id | null
}

/** A section whose place is to be rewritten. */
export interface PlaceChange {
  readonly id: Id
  readonly parentId: Id | null
  readonly position: number
}

/**
 * Whether a section may be put there. `id` is null for a section that is about to be made.
 *
 * The parent and the sibling must be there: someone may have moved or deleted them since the page was shown.
 */
export function mayPlace(sections: readonly ArrangedSection[], id: Id | null, to: Target): Verdict {
  const live = new Map(sections.filter((section) => !section.binned).map((section) => [section.id, section]))
  if (id !== null && !live.has(id)) return deny('section.notFound')
  if (to.parentId !== null) {
    const parent = live.get(to.parentId)
    if (!parent) return deny('section.notFound')
    const hasSectionsUnder = id !== null && [...live.values()].some((section) => section.parentId === id)
    if (parent.id === id || parent.parentId !== null || hasSectionsUnder) return deny('section.nestedTooDeep')
  }
  if (to.afterId !== null && live.get(to.afterId)?.parentId !== to.parentId) return deny('section.notFound')
  return allow
}

/**
 * Puts a section in its place among its new siblings, whose positions become 0, 1, 2 …
 *
 * @returns the sections whose parent or position changed; a section put after itself stays where it is
 */
export function place(sections: readonly ArrangedSection[], id: Id, to: Target): PlaceChange[] {
  if (to.afterId === id) return []
  const siblings = sections
    .filter((section) => section.parentId === to.parentId && section.id !== id)
    .sort(byPosition)
    .map((section) => section.id)
  const index = to.afterId === null ? 0 : siblings.indexOf(to.afterId) + 1
  const order = siblings.toSpliced(index, 0, id)
  const before = new Map(sections.map((section) => [section.id, section]))
  return order.flatMap((sibling, position) => {
    const old = before.get(sibling)
    if (old && old.parentId === to.parentId && old.position === position) return []
    return [{ id: sibling, parentId: to.parentId, position }]
  })
}

/** What goes into the bin with a section: itself and those under it that are not there already. */
export function binnedWith(sections: readonly ArrangedSection[], id: Id): Id[] {
  return sections
    .filter((section) => !section.binned && (section.id === id || section.parentId === id))
    .map((section) => section.id)
}

/**
 * Where a section from the bin goes: where it was. When the one it stood under is itself in the bin, or has
 * since been put under another, it becomes a top section right after that place.
 *
 * @returns the places to rewrite; none when it can stay where it was
 */
export function placeRestored(sections: readonly ArrangedSection[], id: Id): PlaceChange[] {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const parent = byId.get(byId.get(id)?.parentId ?? '')
  if (!parent || (!parent.binned && parent.parentId === null)) return []
  return place(sections, id, { parentId: null, afterId: parent.parentId ?? parent.id })
}
