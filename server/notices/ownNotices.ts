import type { Viewer } from '~core/access/viewer'
import type { Prisma } from '~prisma/generated/sqlite/client'

/**
 * The notices that a person may see now: whoever has left a plan's table, or changed sides, no longer sees what they
 * were told of while they belonged there.
 */
export function ownNotices({ id: personId, seats }: Pick<Viewer, 'id' | 'seats'>): Prisma.NoticeWhereInput {
  return {
    personId,
    OR: seats.map(({ municipalityId, side }) => ({
      plan: { municipalityId, deletedAt: null, members: { some: { personId } } },
      event: { OR: [{ onlySide: null }, { onlySide: side }] },
    })),
  }
}
