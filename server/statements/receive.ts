/** Statements that come by other roads than the public page: registered by hand, or imported. */
import { firstPublication } from '~core/consultation/publication'
import type { Channel, SenderKind } from '~core/consultation/statement'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { nextNumber } from './settle'

export interface ReceivedStatement {
  readonly channel: Channel
  readonly senderKind: SenderKind
  readonly senderName: string
  readonly organisationNumber: string | null
  readonly onBehalfOf: string
  readonly nameShown: boolean
  readonly contactName: string
  readonly email: string
  readonly phone: string
  readonly postalAddress: string
  /** The day when it came, in Norway. */
  readonly receivedOn: string
  readonly text: string
}

/**
 * Writes a statement that was received. Its sender has not been told what becomes public, so a person looks at it before
 * it does.
 */
export async function receiveStatement(
  deps: Pick<Deps, 'now' | 'newId'>,
  tx: Transaction,
  { id: consultationId, deadlineOn }: { readonly id: Id; readonly deadlineOn: string },
  registeredById: Id,
  received: ReceivedStatement,
): Promise<{ readonly statementId: Id; readonly number: number }> {
  const { senderName, onBehalfOf, text } = received
  const { reason } = firstPublication([senderName, onBehalfOf, text], { moderated: true })
  const statementId = deps.newId()
  const number = await nextNumber(tx, consultationId)
  const now = deps.now()
  await tx.statement.create({
    data: {
      id: statementId,
      consultationId,
      number,
      state: 'sent',
      ...received,
      createdAt: now,
      sentAt: now,
      late: received.receivedOn > deadlineOn,
      publication: 'waiting',
      publicationReason: reason,
      registeredById,
    },
  })
  return { statementId, number }
}
