/** Slik ble planen til: the steps of the work that everybody may know of, in numbers and days, never in names. */
import { sides, type Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'

export async function howItCame(db: Transaction, planId: Id) {
  const [plan, consultations, steps] = await Promise.all([
    db.plan.findUniqueOrThrow({
      where: { id: planId },
      select: { createdAt: true, municipalityId: true, members: { select: { personId: true } } },
    }),
    db.consultation.findMany({
      where: { planId, openedAt: { not: null }, state: 'closed' },
      orderBy: { opensOn: 'asc' },
      select: {
        ...{ name: true, opensOn: true, deadlineOn: true, resultsShownAt: true },
        _count: {
          select: { statements: { where: { state: 'sent' } }, remarks: { where: { number: { not: null } } } },
        },
      },
    }),
    db.caseStep.findMany({
      where: { planId, state: 'treated' },
      orderBy: { position: 'asc' },
      select: { meetingOn: true, caseNumber: true, committee: { select: { name: true } } },
    }),
  ])
  const seats = await db.membership.groupBy({
    by: ['side'],
    where: {
      municipalityId: plan.municipalityId,
      personId: { in: plan.members.map(({ personId }) => personId) },
    },
    _count: true,
  })
  return {
    begunAt: plan.createdAt,
    /** How many from each side sat at the table. */
    sides: sides.map((side: Side) => ({
      side,
      count: seats.find((seat) => seat.side === side)?._count ?? 0,
    })),
    consultations: consultations.map(({ _count, resultsShownAt, ...asked }) => ({
      ...asked,
      ...{ statements: _count.statements, remarks: _count.remarks },
      tellsResults: resultsShownAt !== null,
    })),
    meetings: steps.map(({ meetingOn, caseNumber, committee }) => ({
      ...{ meetingOn, caseNumber, committee: committee.name },
    })),
  }
}
