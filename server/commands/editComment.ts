import { z } from 'zod'
import { refuseUnless } from '~core/refusal'
import { mayChange } from '~core/thread/thread'
import { command } from '../command'
import { id } from '../plans/input'
import { changeComment } from '../threads/changeThread'
import { commentText } from '../threads/input'
import { rewriteComment } from '../threads/writeComment'

/** Changes the words of one's own comment. That it was edited, and when, is shown. */
export const editComment = command(
  z.object({ commentId: id, text: commentText }),
  async (deps, viewer, { commentId, text }) => {
    await changeComment(deps, viewer, commentId, async ({ tx, plan, by, thread, comment }) => {
      refuseUnless(mayChange(by, comment))
      if (comment.text === text) return null
      await rewriteComment(deps, { tx, plan, onlySide: thread.onlySide }, commentId, text)
      return { kind: 'comment.edited', commentId }
    })
    return {}
  },
)
