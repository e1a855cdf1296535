import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import type { PlanEvent, PlanEventKind } from '../events'
import { ownNotices } from '../notices/ownNotices'
import { id } from '../plans/input'

/** Follows a notice to what it tells of: it is read from now on. */
export const readNotice = command(z.object({ noticeId: id }), async (deps, viewer, { noticeId }) => {
  const notice = await deps.db.notice.findFirst({
    where: { AND: [ownNotices(signedIn(viewer)), { id: noticeId }] },
    include: { event: true },
  })
  if (!notice) throw new Refusal('notice.notFound')
  await deps.db.notice.updateMany({ where: { id: noticeId, readAt: null }, data: { readAt: deps.now() } })
  return {
    planId: notice.planId,
    kind: notice.event.kind as PlanEventKind,
    facts: notice.event.payload as PlanEvent['facts'],
  }
})
