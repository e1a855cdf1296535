import { z } from 'zod'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { version, words } from '../council/input'
import { id } from '../plans/input'

/**
 * A body sends the case back (tilbakesendt): the plan returns to the treatment of remarks, and its amendments fall. The
 * case comes again on stops of its own.
 */
export const sendCaseBack = command(
  z.object({ stepId: id, version, reason: words.pipe(z.string().min(1)) }),
  async (deps, viewer, { stepId, version, reason }) => {
    const asked = { stepId, version, act: 'sendBack', kind: 'council.sentBack' } as const
    await changeStep(deps, viewer, asked, async (tx, { planId, amendments }) => {
      const ids = amendments.map(({ proposalId }) => proposalId)
      await tx.proposal.updateMany({
        where: { id: { in: ids }, state: 'open' },
        data: { state: 'superseded', decidedAt: deps.now(), version: { increment: 1 } },
      })
      await tx.plan.update({ where: { id: planId }, data: { phase: 'treatment' } })
      return { state: 'sentBack', statement: reason, endedAt: deps.now() }
    })
    const { planId } = await deps.db.caseStep.findUniqueOrThrow({ where: { id: stepId } })
    deps.doors.rightsChanged(planId)
    return {}
  },
)
