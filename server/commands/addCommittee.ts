import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField } from '~core/access/fields'
import { mayBePeriod } from '~core/council/committee'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless } from '~core/refusal'
import { command } from '../command'
import { committeeFields } from '../council/input'
import type { Transaction } from '../db/database'
import { id } from '../plans/input'

/** Adds a body (utvalg), empty or for a new period with the members of one that the municipality has. */
export const addCommittee = command(
  z.object({ municipalityId: keyField, copyOf: id.nullable().default(null), ...committeeFields }),
  async (deps, viewer, { municipalityId, copyOf, ...fields }) => {
    refuseUnless(canIn(viewer, 'municipality.committees', municipalityId))
    refuseUnless(mayBePeriod(fields))
    const committeeId = deps.newId()
    await deps.db.$transaction(async (tx) => {
      const last = await tx.committee.aggregate({ where: { municipalityId }, _max: { position: true } })
      const position = (last._max.position ?? -1) + 1
      await tx.committee.create({ data: { id: committeeId, municipalityId, position, ...fields } })
      if (copyOf === null) return
      const members = await membersOf(tx, municipalityId, copyOf)
      await tx.committeeMember.createMany({
        data: members.map((member) => ({ ...member, id: deps.newId(), committeeId, leftOn: null })),
      })
    })
    return { committeeId }
  },
)

/** Those who still sit there. */
async function membersOf(tx: Transaction, municipalityId: Id, committeeId: Id) {
  const body = await tx.committee.findFirst({
    where: { id: committeeId, municipalityId },
    include: { members: { where: { leftOn: null } } },
  })
  if (!body) throw new Refusal('committee.notFound')
  return body.members
}
