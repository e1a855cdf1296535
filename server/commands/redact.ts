import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'
import { lines, range } from '../treatment/input'
import { changeTreatment, statementFor } from '../treatment/standing'

/**
 * Blacks out characters of a statement (sladding), or of one of its comments, for everybody outside. What was sent stays
 * as it was, for those who treat it and for the archive.
 */
export const redact = command(
  z.object({ statementId: id, remarkId: id.nullable().default(null), ...range, reason: lines }),
  async (deps, viewer, { statementId, remarkId, start, end, reason }) => {
    const redactionId = deps.newId()
    await changeTreatment(
      deps,
      viewer,
      (db) => statementFor(db, viewer, 'statement.treat', statementId),
      async ({ tx, facts: { statement }, by }) => {
        const comment = statement.remarks.find(({ id, origin }) => id === remarkId && origin === 'comment')
        if (remarkId !== null && !comment) throw new Refusal('remark.notFound')
        const { text } = comment ?? statement
        if (start >= end || end > text.length) throw new Refusal('remark.notInText')
        await tx.redaction.create({
          data: {
            ...{ id: redactionId, statementId, remarkId, start, end, reason },
            ...{ personId: by, createdAt: deps.now() },
          },
        })
        return { kind: 'statement.redacted', facts: { number: statement.number } }
      },
    )
    return { redactionId }
  },
)
