import { z } from 'zod'
import { command } from '../command'
import { id } from '../plans/input'
import { assessmentFields, version } from '../treatment/input'
import { standardAnswerIn } from '../treatment/standardAnswerIn'
import { changeTreatment, remarkFor } from '../treatment/standing'
import { writeAssessment } from '../treatment/writeAssessment'

/**
 * Records what is said of one remark: summary, assessment, disposition and answer.
 *
 * @throws Refusal `remark.stale` when a colleague has saved since the writer looked
 */
export const assessRemark = command(
  z.object({ remarkId: id, version, ...assessmentFields, standardAnswerId: id.nullable().default(null) }),
  async (deps, viewer, { remarkId, version, standardAnswerId, ...said }) => {
    await changeTreatment(
      deps,
      viewer,
      (db) => remarkFor(db, viewer, 'statement.treat', remarkId),
      async ({ tx, facts: { remark, plan }, by }) => {
        await standardAnswerIn(tx, plan, standardAnswerId)
        const isNew = await writeAssessment(deps, tx, remark, { said, standardAnswerId, version, by })
        return isNew ? { kind: 'remark.assessed', facts: { number: remark.number } } : null
      },
    )
    return {}
  },
)
