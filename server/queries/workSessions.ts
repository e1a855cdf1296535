import { z } from 'zod'
import { can } from '~core/access/can'
import type { SessionState } from '~core/session/session'
import { query } from '../command'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** A plan's work sessions: the running one, those to come, the nearest first, and those that are over. */
export const workSessions = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const plan = await planFor(deps.db, viewer, 'plan.read', planId)
  const rows = await deps.db.workSession.findMany({
    where: { planId },
    include: {
      participants: { select: { attendedAt: true, invitedAt: true } },
      _count: { select: { items: true } },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  const sessions = rows.map(({ participants, _count, ...row }) => ({
    id: row.id,
    title: row.title,
    startsAt: row.startsAt,
    minutes: row.minutes,
    place: row.place,
    state: row.state as SessionState,
    items: _count.items,
    invited: participants.filter(({ invitedAt }) => invitedAt).length,
    attended: participants.filter(({ attendedAt }) => attendedAt).length,
    recordMailedAt: row.recordMailedAt,
  }))
  const isAhead = ({ state }: { state: SessionState }) => state === 'planned' || state === 'running'
  return {
    plan: { id: plan.id, title: plan.title },
    mayRun: can(viewer, 'session.run', plan).allowed,
    ahead: sessions
      .filter(isAhead)
      .sort((a, b) => Number(b.state === 'running') - Number(a.state === 'running')),
    past: sessions.filter((session) => !isAhead(session)).reverse(),
  }
})
