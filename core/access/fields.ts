/** What people write about themselves and about one another, checked and tidied the same way everywhere. */
import { z } from 'zod'
import { languages } from '~core/plan/document'
import { roles } from './roles'
import { sides } from './sides'

/** The languages of the interface. */
export const locales = ['nb', 'nn', 'en'] as const
export type Locale = (typeof locales)[number]

/** One line of text: trimmed, composed (NFC), and without control characters, so that it is safe in a header. */
const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .max(longest)
        .regex(/^[^\p{Cc}\p{Cs}]*$/u),
    )

/** A name or title of one line that must not be empty. */
export const nameField = line(200).pipe(z.string().min(1))

/** One line that may be left out; empty means none. `undefined` stays, so that a change can leave it as it is. */
export const optionalLine = z
  .union([line(200).transform((text) => (text === '' ? null : text)), z.null()])
  .optional()

/**
 * An e-mail address in lower case. Letters outside ASCII are let through (post@bærum.kommune.no); what would
 * make it more than one address is not.
 */
export const emailField = z
  .string()
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(
    z
      .string()
      .max(254)
      .regex(/^[^\s@"<>()[\],;:\\\p{Cc}]{1,64}@[^\s@"<>()[\],;:\\\p{Cc}]+\.[^\s@"<>()[\],;:\\.\p{Cc}]{2,}$/u),
  )

/** Kommunenummer: four digits; empty means not known. */
export const municipalityNumberField = z
  .union([
    z.null(),
    z
      .string()
      .trim()
      .regex(/^\d{4}$/),
    z.literal('').transform(() => null),
  ])
  .optional()

export const sideField = z.enum(sides)
export const roleField = z.enum(roles)
export const localeField = z.enum(locales)
export const languageField = z.enum(languages)

/** An identifier or a secret as it comes from outside: any short text; the database knows whether it exists. */
export const keyField = z.string().min(1).max(200)

/** Where a request came from, kept with the session that it starts. */
export const originFields = {
  userAgent: z
    .string()
    .nullish()
    .transform((text) => text?.slice(0, 300) ?? null),
  address: z
    .string()
    .nullish()
    .transform((text) => text?.slice(0, 100) ?? null),
}
