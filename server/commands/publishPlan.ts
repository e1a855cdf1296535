import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { adoptedFormats, makeAskedPdf } from '../consultations/askedPdf'
import { wakeJobs } from '../jobs/queue'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Shows everybody what the council adopted, at an address that stays; or takes the page back. */
export const publishPlan = command(
  z.object({ planId: id, published: z.boolean() }),
  async (deps, viewer, { planId, published }) => {
    await planFor(deps.db, viewer, 'council.run', planId)
    const { id: personId } = signedIn(viewer)
    await changePlan(deps, planId, async (tx) => {
      await planFor(tx, viewer, 'council.run', planId)
      const newest = { adoptedAt: 'desc' } as const
      const resolution = await tx.resolution.findFirst({ where: { planId }, orderBy: newest })
      if (!resolution) throw new Refusal('publicPlan.notFound')
      if ((resolution.publishedAt !== null) === published) return null
      await tx.resolution.update({
        where: { id: resolution.id },
        data: { publishedAt: published ? deps.now() : null, version: { increment: 1 } },
      })
      const { snapshotId } = resolution
      if (published)
        for (const format of adoptedFormats) await makeAskedPdf(deps, tx, { planId, snapshotId, format })
      return { kind: published ? 'plan.published' : 'plan.unpublished', personId, facts: {} }
    })
    wakeJobs(deps)
    return {}
  },
)
