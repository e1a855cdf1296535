import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField } from '~core/access/fields'
import { wallTimeOf } from '~core/calendar/osloTime'
import { sitsOn, type CommitteeKind, type MemberSeat } from '~core/council/committee'
import { refuseUnless } from '~core/refusal'
import { query } from '../command'

/** A municipality's bodies with their members, in the order of the road, and who may be tied to a seat in one. */
export const committees = query(
  z.object({ municipalityId: keyField }),
  async ({ db, now }, viewer, { municipalityId }) => {
    refuseUnless(canIn(viewer, 'municipality.committees', municipalityId))
    const municipality = await db.municipality.findUniqueOrThrow({
      where: { id: municipalityId },
      select: { id: true, name: true },
    })
    const politicians = await db.membership.findMany({
      where: { municipalityId, side: 'politics' },
      select: { organisation: true, person: { select: { id: true, name: true } } },
    })
    const rows = await db.committee.findMany({
      where: { municipalityId },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      include: { members: { orderBy: { position: 'asc' } } },
    })
    const today = wallTimeOf(now()).date
    return {
      municipality,
      politicians: politicians
        .map(({ organisation, person }) => ({ ...person, organisation }))
        .sort((one, other) => one.name.localeCompare(other.name, 'nb')),
      committees: rows.map(({ members, kind, ...row }) => ({
        ...row,
        kind: kind as CommitteeKind,
        /** Whether it sits today: the period has come, and neither ended nor been cut short. */
        sits: sitsOn(row, today).allowed,
        /** It sits no more, and never again. */
        isOver: row.periodTo < today || (row.dissolvedOn !== null && row.dissolvedOn <= today),
        members: members.map((member) => ({ ...member, seat: member.seat as MemberSeat })),
      })),
    }
  },
)
