import { z } from 'zod'
import { can } from '~core/access/can'
import { sectionStatuses } from '~core/plan/section'
import { actForStatus } from '~core/plan/status'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { changeSection } from '../plans/changeSection'
import { id } from '../plans/input'

/** Sets a section's status. Locking it makes live editors read-only at once. */
export const setSectionStatus = command(
  z.object({ sectionId: id, status: z.enum(sectionStatuses) }),
  async (deps, viewer, { sectionId, status }) => {
    const act = { act: 'section.arrange' } as const
    const { plan } = await changeSection(deps, viewer, sectionId, act, async ({ tx, section, plan }) => {
      refuseUnless(can(viewer, actForStatus(section.status, status), plan))
      if (section.status === status) return null
      await tx.section.update({ where: { id: sectionId }, data: { status } })
      return { kind: 'section.status', facts: { sectionId, title: section.title, status } }
    })
    deps.doors.rightsChanged(plan.id)
    return {}
  },
)
