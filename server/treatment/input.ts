/** The parts that inputs about the treatment of remarks are made of. */
import { z } from 'zod'
import { dispositions } from '~core/treatment/remark'

/** As long as anything that a caseworker writes about a remark may be, in characters. */
const LONGEST = 20_000
/** So many remarks are changed in one go. */
export const MOST_AT_ONCE = 500

/** Several lines of text, composed (NFC), with line breaks of one kind. */
export const lines = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(LONGEST))

/** The row as the viewer saw it. */
export const version = z.number().int().min(1)

/** What is said of a remark. */
export const assessmentFields = {
  summary: lines,
  assessment: lines,
  disposition: z.enum(dispositions).nullable(),
  answer: lines,
}

/** Characters of a text, from one up to, not including, another. */
export const range = { start: z.number().int().min(0), end: z.number().int().min(0) }
