import { z } from 'zod'
import { can } from '~core/access/can'
import { query } from '../command'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** What every screen of a plan shows of the session that runs; null when none does. */
export const runningWorkSession = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const plan = await planFor(deps.db, viewer, 'plan.read', planId)
  const session = await deps.db.workSession.findFirst({
    where: { planId, state: 'running' },
    include: { items: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  })
  if (!session) return null
  const { items, leaderId } = session
  const at = items.findIndex((item) => item.id === session.currentItemId)
  const leader =
    leaderId && (await deps.db.person.findUnique({ where: { id: leaderId }, select: { name: true } }))
  return {
    id: session.id,
    title: session.title,
    /** From 1; 0 where there is no agenda. */
    number: at + 1,
    items: items.length,
    item: items[at] ? { title: items[at].title, sectionId: items[at].sectionId } : null,
    timerEndsAt: session.timerEndsAt,
    leader: leader ? { personId: leaderId, name: leader.name } : null,
    mayRun: can(viewer, 'session.run', plan).allowed,
    now: deps.now(),
  }
})
