import { z } from 'zod'
import { mayChangeFraming } from '~core/consultation/consultation'
import { command } from '../command'
import { addParties } from '../consultations/addParties'
import { changeConsultation } from '../consultations/changeConsultation'
import { organisationFields } from '../consultations/input'
import { mailWaits } from '../mail/outbox'
import { id } from '../plans/input'

/** Invites somebody who is not in the register. */
export const addParty = command(
  z.object({ consultationId: id, ...organisationFields }),
  async (deps, viewer, { consultationId, ...entry }) => {
    await changeConsultation(deps, viewer, consultationId, mayChangeFraming, async (change) => {
      await addParties(deps, change, [{ ...entry, organisationId: null }])
      return null
    })
    mailWaits(deps)
    return {}
  },
)
