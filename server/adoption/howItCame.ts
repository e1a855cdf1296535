/** Slik ble planen til: the steps of the work that everybody may know of, in numbers and days, never in names. */
import { sides, type Side } from '~core/access/sides'
import { daysInPhases } from '~core/adoption/daysInPhases'
import { daysBetween, type Day } from '~core/calendar/day'
import { wallTimeOf } from '~core/calendar/osloTime'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import { counted, progressOf } from '../treatment/counted'
import { phasesBegun } from './phasesBegun'

export async function howItCame(db: Transaction, planId: Id, resolvedOn: Day) {
  const plan = await db.plan.findUniqueOrThrow({
    where: { id: planId },
    select: { id: true, createdAt: true, phase: true, municipalityId: true },
  })
  const [atTheTable, sessions, asked, meetings, begun] = await Promise.all([
    whoTookPart(db, planId, plan.municipalityId),
    db.workSession.count({ where: { planId, state: 'ended' } }),
    whatWasAsked(db, planId),
    db.caseStep.findMany({
      where: { planId, state: 'treated', meetingOn: { lte: resolvedOn } },
      orderBy: { position: 'asc' },
      select: { meetingOn: true, caseNumber: true, committee: { select: { name: true } } },
    }),
    phasesBegun(db, plan),
  ])
  // Work that began elsewhere, and was brought here when the public had been asked, did not begin here.
  const begunOn = asked.reduce(
    (day, { opensOn }) => (opensOn < day ? opensOn : day),
    wallTimeOf(plan.createdAt).date,
  )
  return {
    begunOn,
    /** From the beginning of the work to the resolution. */
    days: Math.max(0, daysBetween(begunOn, resolvedOn)),
    phases: daysInPhases(
      begun.filter(({ on }) => on <= resolvedOn),
      resolvedOn,
    ),
    sides: atTheTable,
    sessions,
    consultations: asked,
    meetings: meetings.map(({ committee, ...meeting }) => ({ ...meeting, committee: committee.name })),
  }
}

/** How many from each side sat at the table, and what they wrote there that all the table could read. */
async function whoTookPart(db: Transaction, planId: Id, municipalityId: Id) {
  const members = await db.planMember.findMany({ where: { planId }, select: { personId: true } })
  const personIds = members.map(({ personId }) => personId)
  const [seats, comments, proposals] = await Promise.all([
    db.membership.groupBy({
      by: ['side'],
      where: { municipalityId, personId: { in: personIds } },
      _count: true,
    }),
    db.comment.groupBy({
      by: ['side'],
      where: { thread: { planId, onlySide: null }, withdrawnAt: null },
      _count: true,
    }),
    db.proposal.groupBy({
      by: ['side'],
      where: { planId, state: { not: 'withdrawn' }, amendment: null },
      _count: true,
    }),
  ])
  const countOf = (rows: readonly { readonly side: string; readonly _count: number }[], of: Side) =>
    rows.find(({ side }) => side === of)?._count ?? 0
  return sides.map((side) => ({
    side,
    people: countOf(seats, side),
    comments: countOf(comments, side),
    proposals: countOf(proposals, side),
  }))
}

/** The consultations that ended: how many answered, and where the public may know it, what came of it. */
async function whatWasAsked(db: Transaction, planId: Id) {
  const rows = await db.consultation.findMany({
    where: { planId, openedAt: { not: null }, state: 'closed' },
    orderBy: { opensOn: 'asc' },
    select: { id: true, name: true, opensOn: true, deadlineOn: true, resultsShownAt: true },
  })
  return Promise.all(
    rows.map(async ({ id, resultsShownAt, ...asked }) => {
      const [statements, { total, by }, changes] = await Promise.all([
        db.statement.count({ where: { consultationId: id, state: 'sent' } }),
        progressOf(db, id),
        db.changeLink.count({ where: { remark: counted(id) } }),
      ])
      const outcome = resultsShownAt === null ? null : { ...by, changes }
      return { ...asked, statements, remarks: total, outcome }
    }),
  )
}
