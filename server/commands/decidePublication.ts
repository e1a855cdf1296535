import { z } from 'zod'
import type { Id } from '~core/ids'
import { isRefusal, Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { consultationFor } from '../consultations/standing'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'

/**
 * A person decides whether everybody may read a statement, and which of its files. What looks like a national identity
 * number is blacked out all the same.
 */
export const decidePublication = command(
  z.object({
    statementId: id,
    publication: z.enum(['published', 'withheld']),
    /** The files that everybody may have; the others are not shown. */
    fileIds: z.array(id).max(100),
  }),
  async (deps, viewer, { statementId, publication, fileIds }) => {
    const row = await deps.db.statement.findFirst({
      where: { id: statementId, state: { not: 'draft' } },
      select: { consultationId: true, number: true },
    })
    let planId: Id
    try {
      planId = (await consultationFor(deps.db, viewer, 'statement.treat', row?.consultationId ?? '')).plan.id
    } catch (error) {
      // Whoever asks for a statement is told about the statement.
      if (isRefusal(error) && error.code === 'consultation.notFound') throw new Refusal('statement.notFound')
      throw error
    }
    const { id: personId } = signedIn(viewer)
    await changePlan(deps, planId, async (tx) => {
      await tx.statement.update({
        where: { id: statementId },
        data: {
          publication,
          publicationReason: publication === 'withheld' ? 'byHand' : null,
          publicationById: personId,
        },
      })
      const shown = publication === 'published' ? fileIds : []
      await tx.statementFile.updateMany({ where: { statementId }, data: { published: false } })
      await tx.statementFile.updateMany({
        where: { statementId, id: { in: shown } },
        data: { published: true },
      })
      return { kind: `statement.${publication}`, personId, facts: { number: row?.number ?? 0 } }
    })
    return { statementId }
  },
)
