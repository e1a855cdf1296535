import { z } from 'zod'
import { mayChangeFraming } from '~core/consultation/consultation'
import { command } from '../command'
import { addParties } from '../consultations/addParties'
import { changeConsultation } from '../consultations/changeConsultation'
import { listSource } from '../consultations/input'
import { consultationFor } from '../consultations/standing'
import { mailWaits } from '../mail/outbox'
import { id } from '../plans/input'
import { tableIn } from '../import/register/tableIn'
import { listIn } from '../register/readSource'

/** Invites the good rows of a list, all or none of them; the others are left. */
export const importParties = command(
  z.object({ consultationId: id, source: listSource }),
  async (deps, viewer, { consultationId, source }) => {
    await consultationFor(deps.db, viewer, 'consultation.run', consultationId)
    // A file is read before the plan is held.
    const table = await tableIn(source)
    let count = { taken: 0, left: 0 }
    await changeConsultation(deps, viewer, consultationId, mayChangeFraming, async (change) => {
      const there = await change.tx.invitedParty.findMany({ where: { consultationId, removedAt: null } })
      const { entries, faulty } = listIn(table, there)
      await addParties(
        deps,
        change,
        entries.map((entry) => ({ ...entry, organisationId: null })),
      )
      count = { taken: entries.length, left: faulty.length }
      return null
    })
    mailWaits(deps)
    return count
  },
)
