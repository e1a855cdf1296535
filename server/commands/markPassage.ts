import { z } from 'zod'
import { mayMark, tidyPassage } from '~core/treatment/passage'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'
import { askedPlan } from '../treatment/askedPlan'
import { range } from '../treatment/input'
import { placeIn } from '../treatment/placeIn'
import { changeTreatment, statementFor } from '../treatment/standing'

/** Marks a passage of a statement's text: it becomes a remark with a number of its own. */
export const markPassage = command(
  z.object({
    statementId: id,
    ...range,
    sectionId: id.nullable().default(null),
    blockId: id.nullable().default(null),
  }),
  async (deps, viewer, { statementId, start, end, sectionId, blockId }) => {
    const remarkId = deps.newId()
    const { consultation } = await statementFor(deps.db, viewer, 'statement.treat', statementId)
    const place = placeIn(await askedPlan(deps, consultation.snapshotId), { sectionId, blockId })
    await changeTreatment(
      deps,
      viewer,
      (db) => statementFor(db, viewer, 'statement.treat', statementId),
      async ({ tx, facts: { statement, consultation } }) => {
        const passage = tidyPassage(statement.text, { start, end })
        const marked = statement.remarks.flatMap((remark) =>
          remark.start === null || remark.end === null ? [] : [{ start: remark.start, end: remark.end }],
        )
        refuseUnless(mayMark(statement.text, passage, marked))
        const { remarkCount: number } = await tx.consultation.update({
          where: { id: consultation.id },
          data: { remarkCount: { increment: 1 } },
        })
        await tx.remark.create({
          data: {
            ...{ id: remarkId, consultationId: consultation.id, statementId, number, origin: 'passage' },
            ...passage,
            ...place,
            text: statement.text.slice(passage.start, passage.end),
            // Comments stand first, passages as they stand in the text.
            position: statement.remarks.length + passage.start,
            createdAt: deps.now(),
          },
        })
        return { kind: 'remark.marked', facts: { number } }
      },
    )
    return { remarkId }
  },
)
