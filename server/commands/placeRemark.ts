import { z } from 'zod'
import { command } from '../command'
import { id } from '../plans/input'
import { askedPlan } from '../treatment/askedPlan'
import { placeIn } from '../treatment/placeIn'
import { changeTreatment, remarkFor } from '../treatment/standing'

/** Says where in the text that was asked about a remark belongs; null: the plan as a whole. */
export const placeRemark = command(
  z.object({ remarkId: id, sectionId: id.nullable(), blockId: id.nullable() }),
  async (deps, viewer, { remarkId, ...wish }) => {
    const { consultation } = await remarkFor(deps.db, viewer, 'statement.treat', remarkId)
    const place = placeIn(await askedPlan(deps, consultation.snapshotId), wish)
    await changeTreatment(
      deps,
      viewer,
      (db) => remarkFor(db, viewer, 'statement.treat', remarkId),
      async ({ tx }) => {
        await tx.remark.update({ where: { id: remarkId }, data: place })
        return null
      },
    )
    return {}
  },
)
