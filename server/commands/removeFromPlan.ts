import { z } from 'zod'
import { keyField } from '~core/access/fields'
import { keepsAnOwner } from '~core/access/headship'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { seatAtPaper } from '../casePaper/seatAtPaper'
import { command } from '../command'
import { leavePlan } from '../people/leavePlan'
import { partsIn } from '../people/parts'
import { changePlan } from '../plans/changePlan'
import { planFor } from '../plans/standing'

/** Takes somebody out of the plan; their open screens are closed to it at once. They keep their seat. */
export const removeFromPlan = command(
  z.object({ planId: keyField, personId: keyField }),
  async (deps, viewer, { planId, personId }) => {
    await planFor(deps.db, viewer, 'plan.people', planId)
    let paperId: Id | null = null
    await changePlan(deps, planId, async (tx) => {
      const parts = await partsIn(tx, planId)
      const member = parts.find((part) => part.personId === personId)
      if (!member) throw new Refusal('person.notFound')
      refuseUnless(keepsAnOwner(parts, personId, null))
      await leavePlan(tx, planId, { id: personId, email: member.email }, deps.now())
      paperId = await seatAtPaper(tx, { planId, personId, at: deps.now() })
      return {
        kind: 'people.changed',
        personId: signedIn(viewer).id,
        facts: { memberId: personId, name: member.name, role: null },
      }
    })
    deps.doors.rightsChanged(planId)
    if (paperId) deps.doors.rightsChanged(paperId)
    return {}
  },
)
