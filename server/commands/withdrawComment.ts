import { z } from 'zod'
import { refuseUnless } from '~core/refusal'
import { mayChange } from '~core/thread/thread'
import { command } from '../command'
import { id } from '../plans/input'
import { changeComment } from '../threads/changeThread'

/** Takes one's own comment back: its words are gone, its place stays, so that the answers still answer something. */
export const withdrawComment = command(z.object({ commentId: id }), async (deps, viewer, { commentId }) => {
  await changeComment(deps, viewer, commentId, async ({ tx, by, comment }) => {
    refuseUnless(mayChange(by, comment))
    await tx.comment.update({ where: { id: commentId }, data: { text: '', withdrawnAt: deps.now() } })
    await tx.mention.deleteMany({ where: { commentId } })
    return { kind: 'comment.withdrawn', commentId }
  })
  return {}
})
