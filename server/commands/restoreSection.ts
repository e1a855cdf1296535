import { z } from 'zod'
import { placeRestored } from '~core/plan/arranging'
import { command } from '../command'
import { changeSection } from '../plans/changeSection'
import { id } from '../plans/input'
import { arrangedSections, savePlaces } from '../plans/places'

/** Brings a section back from the bin, with those that went there with it, to where it stood. */
export const restoreSection = command(z.object({ sectionId: id }), async (deps, viewer, { sectionId }) => {
  const act = { act: 'section.delete', where: 'bin' } as const
  const { plan } = await changeSection(deps, viewer, sectionId, act, async ({ tx, section, plan }) => {
    await savePlaces(tx, placeRestored(await arrangedSections(tx, plan.id), sectionId))
    await tx.section.updateMany({
      where: { OR: [{ id: sectionId }, { parentId: sectionId, deletedAt: section.deletedAt }] },
      data: { deletedAt: null },
    })
    return { kind: 'section.restored', facts: { sectionId, title: section.title } }
  })
  deps.doors.rightsChanged(plan.id)
  deps.placing.planChanged(plan.id)
  return {}
})
