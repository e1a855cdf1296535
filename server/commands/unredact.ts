import { z } from 'zod'
import { command } from '../command'
import { id } from '../plans/input'
import { changeTreatment, statementFor } from '../treatment/standing'

/** Takes back a redaction: the words are shown again wherever the statement is. */
export const unredact = command(
  z.object({ statementId: id, redactionId: id }),
  async (deps, viewer, { statementId, redactionId }) => {
    await changeTreatment(
      deps,
      viewer,
      (db) => statementFor(db, viewer, 'statement.treat', statementId),
      async ({ tx, facts: { statement } }) => {
        const { count } = await tx.redaction.deleteMany({ where: { id: redactionId, statementId } })
        return count === 0 ? null : { kind: 'statement.unredacted', facts: { number: statement.number } }
      },
    )
    return {}
  },
)
