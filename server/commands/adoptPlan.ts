import { z } from 'zod'
import { mayAdopt } from '~core/adoption/mayAdopt'
import { measuresOf } from '~core/measure/measures'
import type { Phase } from '~core/phases/phases'
import type { PlanDocument } from '~core/plan/document'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { adoptionFacts, decidingStep } from '../adoption/adoptionFacts'
import { bringBack } from '../adoption/bringBack'
import { freePlanName } from '../adoption/freePlanName'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'

/**
 * Vedtar planen: what came out of the council's treatment is kept as a snapshot that nothing changes, the resolution
 * with its points stands beside it, each measure gets a row to be followed up in, and nobody writes in the text any more.
 */
export const adoptPlan = command(z.object({ stepId: id }), async (deps, viewer, { stepId }) => {
  const { planId } = await decidingStep(deps.db, viewer, stepId)
  const { id: personId } = signedIn(viewer)
  const resolutionId = deps.newId()
  let adopted: PlanDocument | undefined
  await changePlan(deps, planId, async (tx) => {
    await planFor(tx, viewer, 'council.run', planId)
    const step = await decidingStep(tx, viewer, stepId)
    const facts = await adoptionFacts(tx, step)
    refuseUnless(mayAdopt(facts))
    // A treatment that has ended always keeps what came out of it.
    if (step.planOutId === null) throw new Refusal('adoption.notDecided')
    const treated = await readSnapshot(tx, await snapshotRow(tx, step.planOutId))
    const text = { ...treated, phase: 'adopted' as const }
    adopted = text
    const { id: snapshotId } = await keepSnapshot(deps, tx, text, { kind: 'adopted', personId })
    const adoptedAt = deps.now()
    await tx.resolution.create({
      data: {
        ...{ id: resolutionId, planId, stepId, snapshotId, paperId: step.paperOutId },
        ...{ points: [...(facts.points ?? [])], committee: step.committee.name },
        ...{ caseNumber: step.caseNumber, resolvedOn: step.meetingOn ?? '' },
        ...{ name: await freePlanName(tx, text.title), adoptedById: personId, adoptedAt },
      },
    })
    await tx.measure.createMany({
      data: measuresOf(text).map((measure) => ({
        ...{ id: deps.newId(), resolutionId, changedAt: adoptedAt },
        ...measure,
      })),
    })
    await tx.plan.update({ where: { id: planId }, data: { phase: 'adopted' satisfies Phase } })
    return { kind: 'plan.adopted', personId, facts: { from: facts.phase, phase: 'adopted', snapshotId } }
  })
  deps.doors.rightsChanged(planId)
  if (adopted) await bringBack(deps, adopted, personId)
  return { resolutionId }
})
