import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'
import { assessmentFields, MOST_AT_ONCE, version } from '../treatment/input'
import { standardAnswerIn } from '../treatment/standardAnswerIn'
import { changeTreatment, remarksFor } from '../treatment/standing'
import { writeAssessment } from '../treatment/writeAssessment'

const { assessment, disposition, answer } = assessmentFields

/**
 * Says the same of several remarks, as of a group that is answered once. Each keeps its own summary. All are written, or
 * none is.
 *
 * @throws Refusal `remark.stale` when a colleague has saved any of them since the writer looked
 */
export const assessRemarks = command(
  z.object({
    remarks: z
      .array(z.object({ remarkId: id, version }))
      .min(1)
      .max(MOST_AT_ONCE),
    ...{ assessment, disposition, answer },
    standardAnswerId: id.nullable().default(null),
  }),
  async (deps, viewer, { remarks: chosen, standardAnswerId, ...said }) => {
    const versions = new Map(chosen.map(({ remarkId, version }) => [remarkId, version]))
    await changeTreatment(
      deps,
      viewer,
      (db) => remarksFor(db, viewer, 'statement.treat', [...versions.keys()]),
      async ({ tx, facts: { remarks, plan }, by }) => {
        await standardAnswerIn(tx, plan, standardAnswerId)
        let count = 0
        for (const remark of remarks) {
          const version = versions.get(remark.id)
          if (version === undefined) throw new Refusal('remark.notFound')
          const whole = { summary: remark.summary, ...said }
          const written = { said: whole, standardAnswerId, version, by }
          if (await writeAssessment(deps, tx, remark, written)) count += 1
        }
        return count === 0 ? null : { kind: 'remarks.assessed', facts: { count } }
      },
    )
    return {}
  },
)
