import { z } from 'zod'
import { mayChangeFraming } from '~core/consultation/consultation'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { changeConsultation } from '../consultations/changeConsultation'
import { id } from '../plans/input'

/** Takes somebody off the list. Whoever has had the letter is kept, out of sight: an answer of theirs still counts. */
export const removeParty = command(
  z.object({ consultationId: id, partyId: id }),
  async (deps, viewer, { consultationId, partyId }) => {
    await changeConsultation(deps, viewer, consultationId, mayChangeFraming, async ({ tx }) => {
      const party = await tx.invitedParty.findFirst({
        where: { id: partyId, consultationId, removedAt: null },
      })
      if (!party) throw new Refusal('party.notFound')
      if (party.invitedAt === null) await tx.invitedParty.delete({ where: { id: partyId } })
      else await tx.invitedParty.update({ where: { id: partyId }, data: { removedAt: deps.now() } })
      return null
    })
    return {}
  },
)
