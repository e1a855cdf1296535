/**
 * The council's columns of JSON. What a vote's column holds was checked when it was written; a record is checked when it is
 * read, and Prisma's type of JSON takes no interface: the casts stand here.
 */
import type { Ballot } from '~core/council/ballot'
import type { MeetingRecord } from '~core/council/record'
import type { Prisma } from '~prisma/generated/sqlite/client'

/** How each party voted. */
export const ballotsIn = (column: Prisma.JsonValue) => column as unknown as Ballot[]
/** The record of a meeting, as it is stored. */
export const asRecordColumn = (record: MeetingRecord) => record as unknown as Prisma.InputJsonObject
