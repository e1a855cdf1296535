import { z } from 'zod'
import { Refusal, refuseUnless } from '~core/refusal'
import { mayEnterCouncil, type Disposition } from '~core/treatment/remark'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { consultationFor } from '../consultations/standing'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'

/** Shows the public what happened to the remarks (Hva skjedde med innspillene), once each is treated; or takes it back. */
export const showResults = command(
  z.object({ consultationId: id, shown: z.boolean() }),
  async (deps, viewer, { consultationId, shown }) => {
    const { plan } = await consultationFor(deps.db, viewer, 'consultation.run', consultationId)
    const { id: personId } = signedIn(viewer)
    await changePlan(deps, plan.id, async (tx) => {
      const { consultation } = await consultationFor(tx, viewer, 'consultation.run', consultationId)
      if (consultation.state !== 'closed') throw new Refusal('consultation.notClosed')
      if (shown) refuseUnless(mayEnterCouncil(await remarksIn(tx, consultationId)))
      await tx.consultation.update({
        where: { id: consultationId },
        data: { resultsShownAt: shown ? deps.now() : null },
      })
      return { kind: shown ? 'results.shown' : 'results.hidden', personId, facts: {} }
    })
    return {}
  },
)

async function remarksIn(tx: Parameters<Parameters<typeof changePlan>[2]>[0], consultationId: string) {
  const rows = await tx.remark.findMany({
    where: { consultationId, number: { not: null }, statement: { state: 'sent' } },
    select: { id: true, disposition: true, assessment: true },
  })
  return rows.map((row) => ({ ...row, disposition: row.disposition as Disposition | null }))
}
