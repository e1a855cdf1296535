import type { Id } from '~core/ids'
import { sectionsOf, type Change, type Texts } from '~core/proposal/change'
import { changeFrom, mayPropose, type Wish } from '~core/proposal/wish'
import { refuseUnless } from '~core/refusal'
import type { Deps } from '../deps'
import { sectionTexts } from './sectionTexts'

/**
 * The change that a wish means in the texts as they stand.
 *
 * @param sectionId the section whose blocks it is about
 * @throws Refusal when it would change nothing, is about nothing that stands, or is too long
 */
export async function wished(
  deps: Deps,
  planId: Id,
  sectionId: Id,
  wish: Wish,
): Promise<{ readonly change: Change; readonly texts: Texts }> {
  const ids = [sectionId, ...(wish.spot ? [wish.spot.sectionId] : [])]
  const texts = await sectionTexts(deps, planId, ids)
  const change = changeFrom(texts, wish, deps.newId)
  refuseUnless(mayPropose(texts, change))
  return { change, texts: new Map(sectionsOf(change).map((id) => [id, texts.get(id) ?? { type: 'doc' }])) }
}
