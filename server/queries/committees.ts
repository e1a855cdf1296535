import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField } from '~core/access/fields'
import type { CommitteeKind, MemberSeat } from '~core/council/committee'
import { refuseUnless } from '~core/refusal'
import { query } from '../command'

/** A municipality's bodies with their members, in the order of the road. */
export const committees = query(
  z.object({ municipalityId: keyField }),
  async ({ db }, viewer, { municipalityId }) => {
    refuseUnless(canIn(viewer, 'municipality.committees', municipalityId))
    const rows = await db.committee.findMany({
      where: { municipalityId },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      include: { members: { orderBy: { position: 'asc' } } },
    })
    return {
      committees: rows.map(({ members, kind, ...row }) => ({
        ...row,
        kind: kind as CommitteeKind,
        members: members.map((member) => ({ ...member, seat: member.seat as MemberSeat })),
      })),
    }
  },
)
