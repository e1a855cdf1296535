/** What sending does to a statement, and what every change of a sent one does again. */
import { firstPublication } from '~core/consultation/publication'
import type { Publication } from '~core/consultation/statement'
import type { Id } from '~core/ids'
import type { Statement as StatementRow } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import type { OpenedRow } from './namedConsultation'

/** Gives those of the statement's remarks that have none their numbers, in order. */
export async function numberRemarks(tx: Transaction, consultationId: Id, statementId: Id): Promise<void> {
  const unnumbered = await tx.remark.findMany({
    where: { statementId, number: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  if (unnumbered.length === 0) return
  const { remarkCount } = await tx.consultation.update({
    where: { id: consultationId },
    data: { remarkCount: { increment: unnumbered.length } },
    select: { remarkCount: true },
  })
  const first = remarkCount - unnumbered.length + 1
  for (const [index, { id }] of unnumbered.entries())
    await tx.remark.update({ where: { id }, data: { number: first + index } })
}

/** The statement's number in its consultation. */
export async function nextNumber(tx: Transaction, consultationId: Id): Promise<number> {
  const { statementCount } = await tx.consultation.update({
    where: { id: consultationId },
    data: { statementCount: { increment: 1 } },
    select: { statementCount: true },
  })
  return statementCount
}

/**
 * Whether everybody may read it, judged by what it says now. What a person has withheld stays withheld; what a person
 * let through was something else before it changed.
 */
export async function judgePublication(
  tx: Transaction,
  { moderated }: Pick<OpenedRow, 'moderated'>,
  statementId: Id,
): Promise<Publication> {
  const statement = await tx.statement.findUniqueOrThrow({
    where: { id: statementId },
    include: { remarks: { select: { text: true } }, files: { select: { name: true } } },
  })
  if (statement.publication === 'withheld') return 'withheld'
  const texts = [...statementTexts(statement), ...statement.remarks.map(({ text }) => text)]
  const names = statement.files.map(({ name }) => name)
  const { publication, reason } = firstPublication([...texts, ...names], { moderated })
  await tx.statement.update({
    where: { id: statementId },
    data: { publication, publicationReason: reason, publicationById: null },
  })
  return publication
}

const statementTexts = ({ senderName, onBehalfOf, text }: StatementRow) => [senderName, onBehalfOf, text]
