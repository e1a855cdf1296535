import { z } from 'zod'
import { command } from '../command'
import { id } from '../plans/input'
import { organisationFor } from '../register/writeOrganisation'

/** Takes an organisation out of the register. What it was invited to stays. */
export const removeOrganisation = command(
  z.object({ organisationId: id }),
  async (deps, viewer, { organisationId }) => {
    await organisationFor(deps.db, viewer, organisationId)
    await deps.db.organisation.update({ where: { id: organisationId }, data: { removedAt: deps.now() } })
    return {}
  },
)
