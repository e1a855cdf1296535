import { z } from 'zod'
import { maySeat, type CommitteeMember } from '~core/council/committee'
import { Refusal, refuseUnless } from '~core/refusal'
import { command } from '../command'
import { committeeFor } from '../council/committeeFor'
import { day, memberFields } from '../council/input'
import { id } from '../plans/input'

/** Adds a member to a body, corrects one, or tells that they have left. Nobody is deleted: votes name them. */
export const writeCommitteeMember = command(
  z.object({
    committeeId: id,
    /** Null: somebody new. */
    memberId: id.nullable().default(null),
    leftOn: day.nullable().default(null),
    ...memberFields,
  }),
  async (deps, viewer, { committeeId, memberId, ...fields }) => {
    return deps.db.$transaction(async (tx) => {
      const { municipalityId, members } = await committeeFor(tx, viewer, committeeId)
      if (fields.personId !== null) {
        const seat = { municipalityId, personId: fields.personId }
        if ((await tx.membership.count({ where: seat })) === 0) throw new Refusal('person.notFound')
      }
      const others = members.filter(({ id }) => id !== memberId) as CommitteeMember[]
      refuseUnless(maySeat(others, fields))
      if (memberId === null) {
        const position = (members.at(-1)?.position ?? -1) + 1
        const { id } = await tx.committeeMember.create({
          data: { id: deps.newId(), committeeId, position, ...fields },
        })
        return { memberId: id }
      }
      if (!members.some((member) => member.id === memberId)) throw new Refusal('committeeMember.notFound')
      await tx.committeeMember.update({ where: { id: memberId }, data: fields })
      return { memberId }
    })
  },
)
