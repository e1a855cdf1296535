/** The parts that inputs about consultations and the register are made of. */
import { z } from 'zod'
import { emailField, nameField, optionalLine } from '~core/access/fields'
import { organisationKinds } from '~core/consultation/organisation'
import { organisationNumberIn } from '~core/identity/organisationNumber'
import { bytesField } from '../files/bytesField'

/** Several lines of text, composed (NFC), with line breaks of one kind. */
export const lines = (longest: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(longest))

/** Why a deadline is moved, or a consultation called off: said to everybody, so it must say something. */
export const reason = lines(1000).pipe(z.string().min(1))

export const day = z.iso.date()

/** A line that may be empty. */
export const line = optionalLine.transform((text) => text ?? '')

/** An address that may be empty. */
export const optionalEmail = z
  .string()
  .transform((text) => text.trim())
  .pipe(z.union([z.literal('').transform(() => null), emailField]))

/** An organisation or a board, written by hand. Its number is checked by its last digit. */
export const organisationFields = {
  name: nameField,
  kind: z.enum(organisationKinds),
  number: z
    .string()
    .transform((typed) => (typed.trim() === '' ? null : (organisationNumberIn(typed) ?? typed)))
    .refine((number) => number === null || organisationNumberIn(number) !== null),
  contactName: optionalLine.transform((name) => name ?? null),
  email: optionalEmail,
}

/** A list from a file, or pasted. */
export const listSource = z.union([z.object({ bytes: bytesField }), z.object({ text: z.string() })])
