import { placeRestored } from '~core/plan/arranging'
import type { PlanDocument } from '~core/plan/document'
import type { SectionStatus } from '~core/plan/section'
import { refuseUnless } from '~core/refusal'
import { broughtBack, mayRestore, newerSections, placesIn, type Restoring } from '~core/snapshot/restoring'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { changePlan } from '../plans/changePlan'
import { arrangedSections, savePlaces } from '../plans/places'
import { restoringOf, type OpenRestore } from './restore'

/**
 * The last step of a restore, in one transaction: titles, order and numbering, what comes out of the bin and what goes
 * there. Then it is finished.
 *
 * @throws Refusal `restore.locked` when something was locked meanwhile
 */
export async function arrange(deps: Deps, restore: OpenRestore): Promise<void> {
  const { planId, sectionId, snapshotId, snapshotName, personId, then } = restore
  if (restore.state === 'writing')
    await changePlan(deps, planId, async (tx) => {
      const restoring = { ...restoringOf(restore), now: await rowsNow(tx, restore) }
      refuseUnless(mayRestore(restoring))
      await putOnTable(deps, tx, restoring)
      if (sectionId === null) {
        await tx.section.updateMany({
          where: { id: { in: newerSections(restoring).map(({ id }) => id) } },
          data: { deletedAt: deps.now() },
        })
        for (const { id, numbered, ...place } of placesIn(then)) {
          const data = { ...place, ...(numbered !== null && { numbered }) }
          await tx.section.updateMany({ where: { id, planId }, data })
        }
        await tx.plan.update({ where: { id: planId }, data: { title: then.title } })
      }
      await tx.restore.update({ where: { id: restore.id }, data: { state: 'finished' } })
      const title = then.sections.find(({ id }) => id === sectionId)?.title ?? null
      return { kind: 'text.restored', personId, facts: { snapshotId, name: snapshotName, sectionId, title } }
    })
  restore.state = 'finished'
  deps.doors.rightsChanged(planId)
}

/** The sections as their rows are now, with the texts that they had: what was locked since must stand as it was. */
async function rowsNow(tx: Transaction, { planId, then, before }: OpenRestore): Promise<PlanDocument> {
  const rows = await tx.section.findMany({ where: { planId, deletedAt: null } })
  const texts = new Map([...then.sections, ...(before?.sections ?? [])].map(({ id, text }) => [id, text]))
  return {
    ...(before ?? then),
    sections: rows.map(({ id, title, status }) => ({
      id,
      title,
      status: status as SectionStatus,
      number: '',
      level: 1,
      text: texts.get(id) ?? { type: 'doc' },
    })),
  }
}

/** Gives the sections their titles, fetches them out of the bin, and makes those that are nowhere any more. */
async function putOnTable(deps: Deps, tx: Transaction, restoring: Restoring): Promise<void> {
  const planId = restoring.then.id
  const standing = new Set(restoring.now.sections.map(({ id }) => id))
  for (const { id, title } of broughtBack(restoring)) {
    if (!standing.has(id)) await savePlaces(tx, placeRestored(await arrangedSections(tx, planId), id))
    const { count } = await tx.section.updateMany({ where: { id, planId }, data: { title, deletedAt: null } })
    if (count > 0) continue
    const position = await tx.section.count({ where: { planId, parentId: null } })
    await tx.section.create({ data: { id, planId, title, position, createdAt: deps.now() } })
  }
}
