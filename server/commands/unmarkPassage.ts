import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'
import { changeTreatment, remarkFor } from '../treatment/standing'

/**
 * Takes away the mark of a passage that nobody has worked with. Its number is not given again.
 *
 * @throws Refusal `remark.begun` for a comment of the sender's own, and for what was assessed or has a change
 */
export const unmarkPassage = command(z.object({ remarkId: id }), async (deps, viewer, { remarkId }) => {
  await changeTreatment(
    deps,
    viewer,
    (db) => remarkFor(db, viewer, 'statement.treat', remarkId),
    async ({ tx, facts: { remark } }) => {
      const isTouched = remark.origin !== 'passage' || remark.version > 1 || remark.links.length > 0
      if (isTouched) throw new Refusal('remark.begun')
      await tx.remark.delete({ where: { id: remarkId } })
      return { kind: 'remark.unmarked', facts: { number: remark.number } }
    },
  )
  return {}
})
