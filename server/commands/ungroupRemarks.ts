import { z } from 'zod'
import { command } from '../command'
import { id } from '../plans/input'
import { MOST_AT_ONCE } from '../treatment/input'
import { leaveGroups } from '../treatment/leaveGroups'
import { changeTreatment, remarksFor } from '../treatment/standing'

/** Takes remarks out of the group that they are in. What was said of them stays. */
export const ungroupRemarks = command(
  z.object({ remarkIds: z.array(id).min(1).max(MOST_AT_ONCE) }),
  async (deps, viewer, { remarkIds }) => {
    await changeTreatment(
      deps,
      viewer,
      (db) => remarksFor(db, viewer, 'statement.treat', remarkIds),
      async ({ tx, facts: { remarks } }) => {
        await leaveGroups(tx, remarks)
        return null
      },
    )
    return {}
  },
)
