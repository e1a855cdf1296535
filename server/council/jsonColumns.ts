/** The council's column of JSON. Only `recordVote` writes it, checked, so that reading takes no check: the cast stands here. */
import type { Ballot } from '~core/council/ballot'
import type { Prisma } from '~prisma/generated/sqlite/client'

/** How each party voted. */
export const ballotsIn = (column: Prisma.JsonValue) => column as unknown as Ballot[]
