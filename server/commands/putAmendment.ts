import { z } from 'zod'
import { can } from '~core/access/can'
import { seatIn } from '~core/access/viewer'
import { mayPutAmendments, mayTakeAmendments } from '~core/council/road'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { stepFor } from '../council/stepInHand'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { reason, wish } from '../proposals/input'
import { storedChange } from '../proposals/storedChange'
import { wished } from '../proposals/wished'

const AmendmentInput = z
  .object({
    stepId: id,
    sectionId: id,
    wish,
    reason,
    parties: z.array(z.string().trim().min(1).max(200)).max(50),
    mover: z.string().trim().max(200),
  })
  // It is somebody's, or it is nobody's to speak for.
  .refine(({ parties, mover }) => parties.length > 0 || mover !== '', { path: ['mover'] })

/**
 * Puts an amendment (endringsforslag) before a body, about the plan's text or a point of the proposed resolution: by a
 * politician at the table, or by whoever runs the meeting on somebody's behalf.
 */
export const putAmendment = command(
  AmendmentInput,
  async (deps, viewer, { stepId, sectionId, wish, reason, parties, mover }) => {
    const { step: found, plan } = await stepFor(deps.db, viewer, 'proposal.make', stepId)
    const { id: createdById } = signedIn(viewer)
    const side = seatIn(viewer, plan.municipalityId)?.side ?? null
    refuseUnless(mayPutAmendments(side, can(viewer, 'council.run', plan).allowed))
    if (side === null) throw new Refusal('access.denied')
    const section = await deps.db.section.findFirst({
      where: {
        ...{ id: sectionId, deletedAt: null },
        OR: [{ planId: plan.id }, { part: 'resolution', plan: { paper: { aboutId: plan.id } } }],
      },
    })
    if (!section) throw new Refusal('section.notFound')
    const { change } = await wished(deps, section.planId, sectionId, wish)

    const proposalId = deps.newId()
    await changePlan(deps, found.planId, async (tx) => {
      const { step } = await stepFor(tx, viewer, 'proposal.make', stepId)
      refuseUnless(mayTakeAmendments(step.state))
      if (step.isEnding) throw new Refusal('caseStep.ended')
      if (step.votes.some(({ amendmentId }) => amendmentId === null))
        throw new Refusal('vote.afterRecommendation')
      const createdAt = deps.now()
      await tx.proposal.create({
        data: {
          ...{ id: proposalId, planId: section.planId, sectionId: change.from.sectionId, reason },
          content: storedChange(change),
          ...{ createdById, side, createdAt },
        },
      })
      const number = Math.max(0, ...step.amendments.map((one) => one.number)) + 1
      const position = Math.max(-1, ...step.amendments.map((one) => one.position)) + 1
      await tx.amendment.create({
        data: { proposalId, stepId, number, position, parties, mover, createdAt },
      })
      return {
        kind: 'amendment.made',
        personId: createdById,
        facts: { stepId, proposalId, sectionId, title: step.committee.name, number },
      }
    })
    return { proposalId }
  },
)
