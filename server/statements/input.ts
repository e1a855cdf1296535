/** The parts that inputs of the public's answers are made of. */
import { z } from 'zod'
import { emailField, keyField } from '~core/access/fields'
import { LONGEST_COMMENT, LONGEST_TEXT, senderKinds } from '~core/consultation/statement'
import { organisationNumberIn } from '~core/identity/organisationNumber'
import { Refusal } from '~core/refusal'

/** A consultation's name in its address. */
export const consultationName = z.string().min(1).max(200)
/** What stands in the address of one's own statement. */
export const ownLink = keyField
/** The client's address, for rate limits. */
export const address = z.string().max(100)
/** A row's id that a form brought along, so that what is sent twice is there once. */
export const formId = z.string().regex(/^[\w-]{1,64}$/)

const line = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().max(200))

/** Several lines; how long they may be is said by a refusal of its own. */
const words = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(1_000_000))

export const commentText = words

/** What a person fills in about a statement as a whole. */
export const statementFields = {
  senderKind: z.enum(senderKinds).nullable(),
  senderName: line,
  organisationNumber: line,
  onBehalfOf: line,
  nameShown: z.boolean(),
  contactName: line,
  email: z.union([z.literal(''), emailField]),
  phone: line,
  text: words,
}
export type StatementFields = z.output<z.ZodObject<typeof statementFields>>

/** A field where whoever answers must write nothing: what fills in everything it sees is no person. */
export const trap = z.literal('').optional()

/** @throws Refusal `statement.tooLong` */
export function refuseLongComment(text: string): void {
  if (text.length > LONGEST_COMMENT) throw new Refusal('statement.tooLong')
}

/**
 * The fields as they are kept: only those that belong to this kind of sender.
 *
 * @throws Refusal `statement.tooLong`, `organisation.numberWrong`
 */
export function keptFields(fields: StatementFields): Omit<StatementFields, 'organisationNumber'> & {
  readonly organisationNumber: string | null
} {
  if (fields.text.length > LONGEST_TEXT) throw new Refusal('statement.tooLong')
  const hasNumber = fields.senderKind === 'organisation' && fields.organisationNumber !== ''
  const organisationNumber = hasNumber ? organisationNumberIn(fields.organisationNumber) : null
  if (hasNumber && organisationNumber === null) throw new Refusal('organisation.numberWrong')
  return {
    ...fields,
    organisationNumber,
    onBehalfOf: fields.senderKind === 'behalf' ? fields.onBehalfOf : '',
    nameShown: fields.senderKind === 'person' && fields.nameShown,
    contactName: fields.senderKind === 'person' ? '' : fields.contactName,
  }
}
