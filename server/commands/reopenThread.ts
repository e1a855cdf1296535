import { z } from 'zod'
import { refuseUnless } from '~core/refusal'
import { maySettle } from '~core/thread/thread'
import { command } from '../command'
import { id } from '../plans/input'
import { changeThread } from '../threads/changeThread'

/** Opens a resolved thread again. */
export const reopenThread = command(z.object({ threadId: id }), async (deps, viewer, { threadId }) => {
  await changeThread(deps, viewer, threadId, async ({ tx, by, thread }) => {
    refuseUnless(maySettle(by, thread))
    if (!thread.resolved) return null
    await tx.thread.update({ where: { id: threadId }, data: { resolvedAt: null, resolvedById: null } })
    return { kind: 'thread.reopened' }
  })
  return {}
})
