import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { version } from '../council/input'
import { id } from '../plans/input'

/** The chair's order of voting: all amendments that are put before the body, first to last. */
export const orderAmendments = command(
  z.object({ stepId: id, version, order: z.array(id).max(1_000) }),
  async (deps, viewer, { stepId, version, order }) => {
    const asked = { stepId, version, act: 'order', kind: 'council.changed' } as const
    await changeStep(deps, viewer, asked, async (tx, { amendments }) => {
      const known = new Set(amendments.map(({ proposalId }) => proposalId))
      if (new Set(order).size !== known.size || order.some((one) => !known.has(one)))
        throw new Refusal('amendment.notFound')
      for (const [position, proposalId] of order.entries())
        await tx.amendment.update({ where: { proposalId }, data: { position } })
      return {}
    })
    return {}
  },
)
