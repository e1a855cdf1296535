import { z } from 'zod'
import { wallTimeOf } from '~core/calendar/osloTime'
import { mayComeOnRoad } from '~core/council/road'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Puts one more body at the end of the road; the same one too, when the case comes back to it. */
export const addCaseStep = command(
  z.object({ planId: id, committeeId: id }),
  async (deps, viewer, { planId, committeeId }) => {
    const { municipalityId } = await planFor(deps.db, viewer, 'council.run', planId)
    const { id: personId } = signedIn(viewer)
    const stepId = deps.newId()
    await changePlan(deps, planId, async (tx) => {
      await planFor(tx, viewer, 'council.run', planId)
      const body = await tx.committee.findFirst({ where: { id: committeeId, municipalityId } })
      if (!body) throw new Refusal('committee.notFound')
      refuseUnless(mayComeOnRoad(body, wallTimeOf(deps.now()).date))
      const last = await tx.caseStep.aggregate({ where: { planId }, _max: { position: true } })
      const position = (last._max.position ?? -1) + 1
      await tx.caseStep.create({
        data: { id: stepId, planId, committeeId, position, present: [], createdAt: deps.now() },
      })
      return { kind: 'council.road', personId, facts: { stepId, title: body.name } }
    })
    return { stepId }
  },
)
