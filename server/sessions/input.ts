/** The parts that inputs about work sessions are made of. */
import { z } from 'zod'

const LONGEST = 10_000

/** Several lines of text, composed (NFC), with line breaks of one kind. */
export const lines = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(LONGEST))

/** The number that a change rests on: of a later one nobody would know. */
export const version = z.number().int().min(1)
