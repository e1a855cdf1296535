import { z } from 'zod'
import { wallTimeOf } from '~core/calendar/osloTime'
import { endOfDay, mayConsult } from '~core/consultation/consultation'
import { proposedDeadline } from '~core/consultation/deadline'
import { profileOf } from '~core/consultation/ruleProfile'
import type { PlanLanguage } from '~core/plan/document'
import type { Phase } from '~core/phases/phases'
import { Refusal, refuseUnless } from '~core/refusal'
import { consultationIntros, consultationLetters } from '~templates/letters'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { freeName } from '../consultations/freeName'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Begins to prepare a consultation about a plan, with everything proposed that can be. Nobody outside knows of it. */
export const prepareConsultation = command(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  await planFor(deps.db, viewer, 'consultation.run', planId)
  const person = signedIn(viewer)
  const consultationId = deps.newId()
  await changePlan(deps, planId, async (tx) => {
    const { title } = await planFor(tx, viewer, 'consultation.run', planId)
    const plan = await tx.plan.findUniqueOrThrow({ where: { id: planId } })
    refuseUnless(mayConsult(plan.phase as Phase))
    const runs = await tx.consultation.count({ where: { planId, state: { in: ['prepared', 'open'] } } })
    if (runs > 0) throw new Refusal('consultation.anotherRuns')
    const language = plan.language as PlanLanguage
    const { kind, ...profile } = profileOf('thematic')
    const opensOn = wallTimeOf(deps.now()).date
    const { deadline } = proposedDeadline(opensOn, { kind, ...profile })
    await tx.consultation.create({
      data: {
        id: consultationId,
        planId,
        name: await freeName(tx, title),
        title,
        intro: consultationIntros[language],
        letter: consultationLetters[language],
        ruleProfile: kind,
        ...profile,
        opensOn,
        deadlineOn: deadline,
        endsAt: endOfDay(deadline),
        contactName: person.name,
        contactEmail: person.email,
        createdById: person.id,
        createdAt: deps.now(),
      },
    })
    return null
  })
  return { consultationId }
})
