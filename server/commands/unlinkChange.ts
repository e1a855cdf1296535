import { z } from 'zod'
import { command } from '../command'
import { id } from '../plans/input'
import { changeTreatment, remarkFor } from '../treatment/standing'

/** Takes a change away from a remark: it was not what led to it. */
export const unlinkChange = command(
  z.object({ remarkId: id, blockId: id }),
  async (deps, viewer, { remarkId, blockId }) => {
    await changeTreatment(
      deps,
      viewer,
      (db) => remarkFor(db, viewer, 'statement.treat', remarkId),
      async ({ tx, facts: { remark } }) => {
        const link = remark.links.find((known) => known.blockId === blockId)
        if (!link) return null
        await tx.changeLink.delete({ where: { id: link.id } })
        return { kind: 'change.unlinked', facts: { number: remark.number, title: link.heading } }
      },
    )
    return {}
  },
)
