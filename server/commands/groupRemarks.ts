import { z } from 'zod'
import { command } from '../command'
import { id, title } from '../plans/input'
import { MOST_AT_ONCE } from '../treatment/input'
import { leaveGroups } from '../treatment/leaveGroups'
import { changeTreatment, remarksFor } from '../treatment/standing'

/** Puts remarks that say the same into one group, to be assessed once. One that was in another group leaves it. */
export const groupRemarks = command(
  z.object({ remarkIds: z.array(id).min(2).max(MOST_AT_ONCE), name: title }),
  async (deps, viewer, { remarkIds, name }) => {
    const groupId = deps.newId()
    await changeTreatment(
      deps,
      viewer,
      (db) => remarksFor(db, viewer, 'statement.treat', remarkIds),
      async ({ tx, facts: { remarks, consultation }, by }) => {
        await leaveGroups(tx, remarks)
        await tx.remarkGroup.create({
          data: {
            id: groupId,
            consultationId: consultation.id,
            name,
            createdById: by,
            createdAt: deps.now(),
          },
        })
        const ids = remarks.map((remark) => remark.id)
        await tx.remark.updateMany({ where: { id: { in: ids } }, data: { groupId } })
        return { kind: 'remarks.grouped', facts: { count: ids.length, name } }
      },
    )
    return { groupId }
  },
)
