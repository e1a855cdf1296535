import { z } from 'zod'
import { keyField, roleField } from '~core/access/fields'
import { keepsAnOwner } from '~core/access/headship'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { seatAtPaper } from '../casePaper/seatAtPaper'
import { command } from '../command'
import { partsIn } from '../people/parts'
import { changePlan } from '../plans/changePlan'
import { planFor } from '../plans/standing'

/** Gives somebody another role in the plan. Their open screens follow at once. */
export const changeRole = command(
  z.object({ planId: keyField, personId: keyField, role: roleField }),
  async (deps, viewer, { planId, personId, role }) => {
    await planFor(deps.db, viewer, 'plan.people', planId)
    let paperId: Id | null = null
    await changePlan(deps, planId, async (tx) => {
      const parts = await partsIn(tx, planId)
      const member = parts.find((part) => part.personId === personId)
      if (!member) throw new Refusal('person.notFound')
      refuseUnless(keepsAnOwner(parts, personId, role))
      if (member.role === role) return null
      await tx.planMember.update({ where: { planId_personId: { planId, personId } }, data: { role } })
      paperId = await seatAtPaper(tx, { planId, personId, at: deps.now() })
      return {
        kind: 'people.changed',
        personId: signedIn(viewer).id,
        facts: { memberId: personId, name: member.name, role },
      }
    })
    deps.doors.rightsChanged(planId)
    if (paperId) deps.doors.rightsChanged(paperId)
    return {}
  },
)
