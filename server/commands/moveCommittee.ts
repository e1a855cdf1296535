import { z } from 'zod'
import { command } from '../command'
import { committeeFor } from '../council/committeeFor'
import { id } from '../plans/input'

/** Moves a body to another place among the municipality's, counted from 0: the order in which a case goes through them. */
export const moveCommittee = command(
  z.object({ committeeId: id, to: z.number().int().min(0) }),
  async (deps, viewer, { committeeId, to }) => {
    await deps.db.$transaction(async (tx) => {
      const { municipalityId } = await committeeFor(tx, viewer, committeeId)
      const rows = await tx.committee.findMany({
        where: { municipalityId },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { id: true },
      })
      const others = rows.map((row) => row.id).filter((other) => other !== committeeId)
      const moved = [...others.slice(0, to), committeeId, ...others.slice(to)]
      for (const [position, moving] of moved.entries())
        await tx.committee.update({ where: { id: moving }, data: { position } })
    })
    return {}
  },
)
