import { z } from 'zod'
import { binnedWith } from '~core/plan/arranging'
import type { SectionStatus } from '~core/plan/section'
import { mayAlter } from '~core/plan/status'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { changeSection } from '../plans/changeSection'
import { id } from '../plans/input'
import { arrangedSections } from '../plans/places'

/**
 * Puts a section, and those under it, in the plan's bin. The text stays in the log. They share one time of
 * deletion, which is how they are known to belong together when the section is brought back.
 */
export const deleteSection = command(z.object({ sectionId: id }), async (deps, viewer, { sectionId }) => {
  const act = { act: 'section.delete' } as const
  const { plan } = await changeSection(deps, viewer, sectionId, act, async ({ tx, section, plan }) => {
    const ids = binnedWith(await arrangedSections(tx, plan.id), sectionId)
    const going = await tx.section.findMany({ where: { id: { in: ids } }, select: { status: true } })
    refuseUnless(mayAlter(going.map((row) => row.status as SectionStatus)))
    await tx.section.updateMany({ where: { id: { in: ids } }, data: { deletedAt: deps.now() } })
    return { kind: 'section.deleted', facts: { sectionId, title: section.title } }
  })
  deps.doors.rightsChanged(plan.id)
  deps.placing.planChanged(plan.id)
  return {}
})
