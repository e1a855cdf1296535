import { z } from 'zod'
import { LONGEST_TEXT } from '~core/consultation/statement'
import { Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { bytesField } from '../files/bytesField'
import { keepFile } from '../files/keepFile'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { addFile } from '../statements/addFile'
import { examineFile } from '../statements/examineFile'
import { keptFields, statementFields } from '../statements/input'
import { holdConsultation } from '../statements/ownStatement'
import { planConsultation } from '../statements/planConsultation'
import { receiveStatement } from '../statements/receive'
import { textOfFile } from '../statements/textOfFile'

/**
 * Registers a letter, an e-mail or what was said at a meeting, with the file that it came as. Where nothing was typed, a
 * document's own words become the text.
 */
export const registerStatement = command(
  z.object({
    planId: id,
    channel: z.enum(['mail', 'letter', 'meeting', 'import']),
    receivedOn: z.iso.date(),
    ...statementFields,
    senderKind: statementFields.senderKind.unwrap(),
    senderName: statementFields.senderName.pipe(z.string().min(1)),
    postalAddress: statementFields.senderName,
    file: z.object({ name: z.string().max(500), bytes: bytesField }).nullable(),
  }),
  async (deps, viewer, { planId, channel, receivedOn, postalAddress, file, ...fields }) => {
    const { plan, consultation } = await planConsultation(deps.db, viewer, 'statement.treat', planId)
    const { id: personId } = signedIn(viewer)
    const examined = file && (await examineFile(file.name, file.bytes))
    const typed = keptFields(fields)
    const text = typed.text === '' && examined ? await textOfFile(examined) : typed.text
    if (text.length > LONGEST_TEXT) throw new Refusal('statement.tooLong')
    if (text === '' && !examined) throw new Refusal('statement.empty')
    const fileId =
      examined &&
      (await keepFile(deps, {
        municipalityId: plan.municipalityId,
        bytes: examined.bytes,
        mediaType: examined.mediaType,
        createdById: personId,
        expiresAt: null,
      }))
    let registered = { statementId: '', number: 0 }
    await changePlan(deps, plan.id, async (tx) => {
      await holdConsultation(tx, consultation.id)
      registered = await receiveStatement(deps, tx, consultation, personId, {
        ...{ ...typed, senderKind: fields.senderKind, text, channel, receivedOn, postalAddress },
      })
      if (examined && fileId !== null)
        await addFile(deps, tx, registered.statementId, {
          fileId,
          name: examined.name,
          mediaType: examined.mediaType,
          byteLength: examined.bytes.length,
          original: true,
        })
      return { kind: 'statement.registered', personId, facts: { number: registered.number } }
    })
    return registered
  },
)
