import { z } from 'zod'
import { refuseUnless } from '~core/refusal'
import { maySettle } from '~core/thread/thread'
import { command } from '../command'
import { id } from '../plans/input'
import { changeThread } from '../threads/changeThread'

/** Marks a thread as resolved. It stays where it is, out of sight until one asks for it. */
export const resolveThread = command(z.object({ threadId: id }), async (deps, viewer, { threadId }) => {
  await changeThread(deps, viewer, threadId, async ({ tx, by, thread }) => {
    refuseUnless(maySettle(by, thread))
    if (thread.resolved) return null
    const resolved = { resolvedAt: deps.now(), resolvedById: by.id }
    await tx.thread.update({ where: { id: threadId }, data: resolved })
    return { kind: 'thread.resolved' }
  })
  return {}
})
