/**
 * The treatment's columns of JSON, and what core calls what is in them. Prisma types such a column as any JSON, and only these
 * write it, so that reading takes no check: the casts stand here and nowhere else.
 */
import type { Line } from '~core/diff/comparison'
import type { ChangedShares } from '~core/treatment/changes'
import type { Prisma } from '~prisma/generated/sqlite/client'

/** The comparison of a block, as a change link keeps it. */
export const asChangeColumn = (line: Line) => line as unknown as Prisma.InputJsonValue
export const changeIn = (column: Prisma.JsonValue) => column as unknown as Line

/** How much was changed, as whoever decided about asking again saw it. */
export const asSharesColumn = (shares: ChangedShares) => shares as unknown as Prisma.InputJsonValue
export const sharesIn = (column: Prisma.JsonValue) => column as unknown as ChangedShares
