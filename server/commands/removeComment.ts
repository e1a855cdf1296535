import { z } from 'zod'
import { command } from '../command'
import { address, consultationName, formId, ownLink } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'
import { writeOwn } from '../statements/ownStatement'
import { judgePublication } from '../statements/settle'

/** Takes a comment out of one's own statement. One that is gone already is no fault. */
export const removeComment = command(
  z.object({ name: consultationName, link: ownLink, commentId: formId, address }),
  async (deps, viewer, { name, link, commentId, address }) => {
    const { consultation } = await namedConsultation(deps, viewer, name)
    return writeOwn(deps, { consultation, link, address }, async (tx, { id: statementId, state }) => {
      await tx.remark.deleteMany({ where: { id: commentId, statementId, origin: 'comment' } })
      if (state === 'sent') {
        await tx.statement.update({ where: { id: statementId }, data: { changedAt: deps.now() } })
        await judgePublication(tx, consultation, statementId)
      }
      return { statementId }
    })
  },
)
