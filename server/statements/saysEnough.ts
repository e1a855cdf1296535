import type { SenderKind, StatementToSend } from '~core/consultation/statement'
import { Refusal } from '~core/refusal'
import type { Statement as StatementRow } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'

/**
 * What core judges a sending by.
 *
 * @throws Refusal `statement.senderMissing` when nobody has said who answers
 */
export async function saysEnough(tx: Transaction, statement: StatementRow): Promise<StatementToSend> {
  const { id: statementId, senderKind, senderName, onBehalfOf, nameShown, text } = statement
  if (senderKind === null) throw new Refusal('statement.senderMissing')
  return {
    kind: senderKind as SenderKind,
    name: senderName,
    onBehalfOf,
    nameShown,
    text,
    comments: await tx.remark.count({ where: { statementId, origin: 'comment' } }),
    files: await tx.statementFile.count({ where: { statementId } }),
  }
}
