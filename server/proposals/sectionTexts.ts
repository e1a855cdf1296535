import type { Id } from '~core/ids'
import { sectionsOf, type Change, type Texts } from '~core/proposal/change'
import { Refusal } from '~core/refusal'
import type { Deps } from '../deps'

/**
 * The texts that the changes are about, as the writers see them now, by section id.
 *
 * @throws Refusal `proposal.textGone` when a section is no part of the plan, or lies in its bin
 */
export async function sectionTexts(
  deps: Pick<Deps, 'db' | 'texts'>,
  planId: Id,
  sectionIds: readonly Id[],
): Promise<Texts> {
  const ids = [...new Set(sectionIds)]
  const standing = await deps.db.section.count({ where: { id: { in: ids }, planId, deletedAt: null } })
  if (standing < ids.length) throw new Refusal('proposal.textGone')
  const texts = await deps.texts.readMany(ids)
  return new Map(ids.map((id, index) => [id, texts[index] ?? { type: 'doc' }]))
}

/** Whether any section that the change would write in is locked. */
export async function isLocked(db: Deps['db'], change: Change): Promise<boolean> {
  const where = { id: { in: sectionsOf(change) }, status: 'locked' }
  return (await db.section.count({ where })) > 0
}
