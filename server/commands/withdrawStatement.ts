import { z } from 'zod'
import { mayChange, type StatementState } from '~core/consultation/statement'
import { refuseUnless } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { command } from '../command'
import { deleteDrafts } from '../statements/deleteDrafts'
import { address, consultationName, ownLink } from '../statements/input'
import { namedConsultation, rulesOf } from '../statements/namedConsultation'
import { holdConsultation, linkedStatement } from '../statements/ownStatement'

/**
 * Withdraws what was sent: it keeps its row and its number, and counts for nothing. A draft is deleted. Asked for twice, it
 * is done once.
 */
export const withdrawStatement = command(
  z.object({ name: consultationName, link: ownLink, address }),
  async (deps, viewer, { name, link, address }) => {
    const { consultation } = await namedConsultation(deps, viewer, name)
    await countTry(deps, rateLimits.answerFromAddress, `${address} ${consultation.id}`)
    const { statementId } = await linkedStatement(deps, consultation.id, link)
    return deps.db.$transaction(async (tx) => {
      await holdConsultation(tx, consultation.id)
      const statement = await tx.statement.findUnique({ where: { id: statementId } })
      if (!statement || statement.state === 'withdrawn') return { withdrawn: statement !== null }
      if (statement.state === 'draft') {
        await deleteDrafts(deps, tx, { id: statementId })
        return { withdrawn: false }
      }
      refuseUnless(mayChange(statement.state as StatementState, rulesOf(consultation), deps.now()))
      await tx.statement.update({
        where: { id: statementId },
        data: { state: 'withdrawn', withdrawnAt: deps.now(), version: { increment: 1 } },
      })
      return { withdrawn: true }
    })
  },
)
