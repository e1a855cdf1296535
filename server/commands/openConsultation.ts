import { z } from 'zod'
import { wallTimeOf } from '~core/calendar/osloTime'
import { mayChangePreparation, mayConsult, mayOpen } from '~core/consultation/consultation'
import { Refusal, refuseUnless } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changeConsultation, writeConsultation } from '../consultations/changeConsultation'
import { openNow, phaseOf } from '../consultations/open'
import { preparationOf } from '../consultations/preparation'
import { consultationFor } from '../consultations/standing'
import { mailWaits } from '../mail/outbox'
import { id } from '../plans/input'
import { version } from '../sessions/input'
import { settledPlan } from '../snapshots/takeSnapshot'

/**
 * Opens a consultation: today, or by itself on the day that was agreed. What the public is asked about is then as it was
 * seen: a version that somebody else has changed since is refused.
 */
export const openConsultation = command(
  z.object({ consultationId: id, version }),
  async (deps, viewer, { consultationId, version }) => {
    const found = await consultationFor(deps.db, viewer, 'consultation.run', consultationId)
    const { id: personId } = signedIn(viewer)
    await countTry(deps, rateLimits.mailByPerson, personId)
    const text = await settledPlan(deps, found.plan.id)
    let planned = false
    await changeConsultation(
      deps,
      viewer,
      consultationId,
      mayChangePreparation,
      async ({ tx, consultation }) => {
        if (consultation.version !== version) throw new Refusal('consultation.stale')
        planned = consultation.opensOn > wallTimeOf(deps.now()).date
        if (!planned) return openNow(deps, tx, consultation, text, personId)
        refuseUnless(mayConsult(await phaseOf(tx, consultation.planId)))
        refuseUnless(mayOpen(await preparationOf(tx, consultation, text), deps.now()))
        await writeConsultation(tx, consultation, { openedById: personId })
        return null
      },
    )
    if (!planned) mailWaits(deps)
    return { planned }
  },
)
