import type { Anchor, Stretch } from '~core/anchor/anchor'
import type { Ends } from '~core/anchor/anchorAt'
import { PlanText } from '~core/anchor/planText'
import { resolve } from '~core/anchor/resolve'
import { SectionText } from '~core/anchor/sectionText'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { RailItem } from './railItem'

/** Something with an anchor in a section. */
export interface Anchored {
  readonly id: Id
  readonly anchor: Anchor
}

/** What is talked about in a section. */
export function anchoredIn(items: readonly RailItem[], sectionId: Id): Anchored[] {
  return items.flatMap(({ id, place }) =>
    place.anchor?.sectionId === sectionId ? [{ id, anchor: place.anchor }] : [],
  )
}

/**
 * Where anchors' words are in a section as it stands on this screen; those that are elsewhere are left out. For showing
 * only: where an anchor is, the server decides.
 */
export function shownPlaces(
  sectionId: Id,
  text: DocumentJson,
  anchored: readonly Anchored[],
  pointsAt?: (ends: Ends) => Stretch | undefined,
): ReadonlyMap<Id, Stretch> {
  const places = new Map<Id, Stretch>()
  if (anchored.length === 0) return places
  const plan = new PlanText([new SectionText(sectionId, text)])
  for (const { id, anchor } of anchored) {
    const pointed = pointsAt?.(anchor)
    const found = resolve(plan, anchor, () => pointed && { sectionId, ...pointed })
    if (found.found !== 'nowhere') places.set(id, found.place)
  }
  return places
}
