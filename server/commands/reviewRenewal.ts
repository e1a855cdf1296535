import { z } from 'zod'
import { changedShares } from '~core/treatment/changes'
import { renewals } from '~core/treatment/checks'
import { command } from '../command'
import { consultationFor } from '../consultations/standing'
import { id } from '../plans/input'
import { changesSince } from '../treatment/changesSince'
import { asSharesColumn } from '../treatment/jsonColumns'
import { lines } from '../treatment/input'
import { changeTreatment } from '../treatment/standing'

/**
 * Records what a person decided about asking the public again, with the reason, and with how much they saw was changed.
 * No number decides it: whether a change is substantial is for somebody who knows the plan to say.
 */
export const reviewRenewal = command(
  z.object({ consultationId: id, decision: z.enum(renewals), reason: lines.pipe(z.string().min(1)) }),
  async (deps, viewer, { consultationId, decision, reason }) => {
    const { consultation } = await consultationFor(deps.db, viewer, 'statement.treat', consultationId)
    const { comparison } = await changesSince(deps, consultation)
    const shares = asSharesColumn(changedShares(comparison))
    await changeTreatment(
      deps,
      viewer,
      (db) => consultationFor(db, viewer, 'statement.treat', consultationId),
      async ({ tx, by }) => {
        await tx.renewalReview.create({
          data: {
            ...{ id: deps.newId(), consultationId, decision, reason, shares },
            ...{ personId: by, createdAt: deps.now() },
          },
        })
        return { kind: 'renewal.reviewed', facts: { decision }, onlySide: null }
      },
    )
    return {}
  },
)
