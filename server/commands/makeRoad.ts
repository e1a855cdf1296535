import { z } from 'zod'
import { wallTimeOf } from '~core/calendar/osloTime'
import { sitsOn, type CommitteeKind } from '~core/council/committee'
import { roadThrough } from '~core/council/road'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Lays a plan's road (saksgang) through the bodies that sit now, in the municipality's order; those on it already stay. */
export const makeRoad = command(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  await planFor(deps.db, viewer, 'council.run', planId)
  const { id: personId } = signedIn(viewer)
  await changePlan(deps, planId, async (tx) => {
    const { municipalityId } = await planFor(tx, viewer, 'council.run', planId)
    const today = wallTimeOf(deps.now()).date
    const steps = await tx.caseStep.findMany({ where: { planId }, orderBy: { position: 'asc' } })
    const bodies = await tx.committee.findMany({ where: { municipalityId } })
    const missing = bodies
      .filter((body) => sitsOn(body, today).allowed)
      .filter((body) => !steps.some(({ committeeId }) => committeeId === body.id))
      .map((body) => ({ ...body, kind: body.kind as CommitteeKind }))
    if (missing.length === 0) return null
    const from = (steps.at(-1)?.position ?? -1) + 1
    await tx.caseStep.createMany({
      data: roadThrough(missing).map((body, index) => ({
        ...{ id: deps.newId(), planId, committeeId: body.id, position: from + index },
        ...{ present: [], createdAt: deps.now() },
      })),
    })
    return { kind: 'council.road', personId, facts: {} }
  })
  return {}
})
