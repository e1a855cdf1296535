import { z } from 'zod'
import { command } from '../command'
import { id } from '../plans/input'
import { changeThread } from '../threads/changeThread'
import { commentText, draftKey } from '../threads/input'
import { sentBefore, writeComment } from '../threads/writeComment'

/** Answers in a thread. One that was resolved is open again, so that the answer is not overlooked. */
export const replyToThread = command(
  z.object({ threadId: id, text: commentText, draftKey }),
  async (deps, viewer, { threadId, text, draftKey }) => {
    let commentId = ''
    await changeThread(deps, viewer, threadId, async ({ tx, thread, ...table }) => {
      const before = await sentBefore(tx, table.by.id, draftKey)
      if (before) {
        commentId = before.id
        return null
      }
      const { onlySide } = thread
      commentId = await writeComment(deps, { tx, ...table, threadId, onlySide }, { text, draftKey })
      const open = { resolvedAt: null, resolvedById: null }
      await tx.thread.update({ where: { id: threadId }, data: { lastAt: deps.now(), ...open } })
      return { kind: 'thread.replied', commentId }
    })
    return { threadId, commentId }
  },
)
