import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { Refusal } from '~core/refusal'
import { readRecord, type SessionRecord } from '~core/session/record'
import { recordDocument } from '~core/session/recordDocument'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'

/** The record in a session's row; null where there is none. */
export const recordOf = (column: unknown): SessionRecord | null => readRecord(column)

/** The record as a session's row keeps it. */
export function asJson(record: SessionRecord): Prisma.InputJsonObject {
  return record as unknown as Prisma.InputJsonObject
}

/**
 * A session's record as the document that files are made of. Asks nobody's leave.
 *
 * @throws Refusal `workSession.notEnded` when there is no record
 */
export async function loadRecordDocument(db: Transaction, planId: Id, sessionId: Id): Promise<PlanDocument> {
  const row = await db.workSession.findFirst({ where: { id: sessionId, planId }, select: { record: true } })
  const record = recordOf(row?.record)
  if (!record) throw new Refusal('workSession.notEnded')
  return recordDocument(record, planId)
}
