import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { publishNews } from '../events'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { peopleOf } from '../plans/people'
import { planFor } from '../plans/standing'

/**
 * Notes that the viewer is at the table while a session of the plan runs. Somebody who was said by hand to be absent
 * stays so: a page that is left open is nobody in the room.
 */
export const noteAttendance = command(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  await planFor(deps.db, viewer, 'plan.read', planId)
  const { id: personId } = signedIn(viewer)
  const running = { planId, state: 'running' }
  const noted = { where: { personId, attendedBy: { not: null } } }
  const session = await deps.db.workSession.findFirst({ where: running, include: { participants: noted } })
  if (!session || session.participants.length > 0) return {}
  const sessionId = session.id
  const person = (await peopleOf(deps.db, [planId]))
    .get(planId)
    ?.find((seated) => seated.personId === personId)
  if (!person) return {}
  await changePlan(deps, planId, async (tx) => {
    const stillRuns = await tx.workSession.findFirst({ where: { id: sessionId, ...running } })
    if (!stillRuns) return null
    const { name, side, organisation } = person
    const seen = { attendedAt: deps.now(), attendedBy: 'presence' }
    await tx.participant.upsert({
      where: { sessionId_personId: { sessionId, personId } },
      update: seen,
      create: { id: deps.newId(), sessionId, personId, name, side, organisation, ...seen },
    })
    return null
  })
  publishNews(deps, { planId, kind: 'session.moved', personId, facts: { sessionId } })
  return {}
})
