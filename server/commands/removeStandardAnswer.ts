import { z } from 'zod'
import { canIn } from '~core/access/can'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'

/** Takes a standard answer out of the list. The remarks that were answered with it keep their words. */
export const removeStandardAnswer = command(
  z.object({ municipalityId: id, standardAnswerId: id }),
  async (deps, viewer, { municipalityId, standardAnswerId }) => {
    refuseUnless(canIn(viewer, 'municipality.register', municipalityId))
    await deps.db.standardAnswer.updateMany({
      where: { id: standardAnswerId, municipalityId, removedAt: null },
      data: { removedAt: deps.now() },
    })
    return {}
  },
)
