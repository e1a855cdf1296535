import { readRecord, type SessionRecord } from '~core/session/record'
import type { Prisma } from '~prisma/generated/sqlite/client'

/** The record in a session's row; null where there is none. */
export const recordOf = (column: unknown): SessionRecord | null => readRecord(column)

/** The record as a session's row keeps it. */
export const asJson = (record: SessionRecord): Prisma.InputJsonObject =>
  record as unknown as Prisma.InputJsonObject
