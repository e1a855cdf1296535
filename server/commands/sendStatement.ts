import { z } from 'zod'
import { localeField } from '~core/access/fields'
import { isLate } from '~core/consultation/consultation'
import { maySend } from '~core/consultation/statement'
import { refuseUnless } from '~core/refusal'
import type { Statement as StatementRow } from '~prisma/generated/sqlite/client'
import { command } from '../command'
import { mailWaits } from '../mail/outbox'
import { address, consultationName, ownLink, statementFields, trap } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'
import { writeOwn } from '../statements/ownStatement'
import { mailReceipt } from '../statements/receipt'
import { saysEnough } from '../statements/saysEnough'
import { judgePublication, nextNumber, numberRemarks } from '../statements/settle'
import { standsSo, writeFields } from '../statements/writeFields'

/**
 * Sends one's own statement: it gets its number, its comments become remarks, and whoever gave an address is mailed a
 * receipt. Sent a second time, as by a double click, it keeps its number and what has changed is written.
 */
export const sendStatement = command(
  z.object({
    name: consultationName,
    link: ownLink,
    version: z.number().int().min(0),
    ...statementFields,
    address,
    locale: localeField,
    trap,
  }),
  async (deps, viewer, { name, link, version, address, locale, trap: _trap, ...fields }) => {
    const { consultation } = await namedConsultation(deps, viewer, name)
    const already = (statement: StatementRow) =>
      statement.state === 'sent' && statement.number !== null && standsSo(statement, fields)
        ? { statementId: statement.id, number: statement.number }
        : undefined
    const own = { consultation, link, address, already }
    const sent = await writeOwn(deps, own, async (tx, statement) => {
      const written = await writeFields(deps, tx, consultation, statement, { fields, version })
      refuseUnless(maySend(await saysEnough(tx, written)))
      const isFirst = written.state === 'draft'
      const number = isFirst ? await nextNumber(tx, consultation.id) : (written.number ?? 0)
      if (isFirst) {
        const now = deps.now()
        await numberRemarks(tx, consultation.id, statement.id)
        await tx.statement.update({
          where: { id: statement.id },
          data: { state: 'sent', number, sentAt: now, keptUntil: null, late: isLate(consultation, now) },
        })
      }
      await judgePublication(tx, consultation, statement.id)
      if (isFirst) await mailReceipt(deps, tx, { consultation, statementId: statement.id, link, locale })
      return { statementId: statement.id, number }
    })
    mailWaits(deps)
    return sent
  },
)
