import { z } from 'zod'
import { maySend } from '~core/consultation/statement'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { address, consultationName, ownLink, statementFields, trap } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'
import { writeOwn } from '../statements/ownStatement'
import { judgePublication } from '../statements/settle'
import { saysEnough } from '../statements/saysEnough'
import { writeFields } from '../statements/writeFields'

/** Keeps what is filled in about one's own statement: a draft that can be left, or a change of what was sent. */
export const keepStatement = command(
  z.object({
    name: consultationName,
    link: ownLink,
    version: z.number().int().min(0),
    ...statementFields,
    address,
    trap,
  }),
  async (deps, viewer, { name, link, version, address, trap: _trap, ...fields }) => {
    const { consultation } = await namedConsultation(deps, viewer, name)
    return writeOwn(deps, { consultation, link, address }, async (tx, statement) => {
      const written = await writeFields(deps, tx, consultation, statement, { fields, version })
      if (written.state === 'sent') {
        refuseUnless(maySend(await saysEnough(tx, written)))
        await judgePublication(tx, consultation, statement.id)
      }
      return { statementId: statement.id, state: written.state as 'draft' | 'sent' }
    })
  },
)
