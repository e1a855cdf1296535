import { z } from 'zod'
import { keyField } from '~core/access/fields'
import type { Anchor } from '~core/anchor/anchor'
import { CONTEXT_LENGTH } from '~core/anchor/anchorAt'
import { keepable } from '~core/keepable'

/** As many words as one selects to talk about them; who selects more means the section. */
export const LONGEST_QUOTE = 20_000

/** A relative position names two numbers and perhaps a type: as base64 it is short. */
const position = z.string().max(200).optional()
const context = z
  .string()
  .max(2 * CONTEXT_LENGTH)
  .transform(keepable)

/** An anchor as it comes from a browser. What it says of the text is checked against the text, not here. */
export const anchorField: z.ZodType<Anchor, Anchor> = z
  .object({
    sectionId: keyField,
    blockId: keyField,
    quote: z.string().max(LONGEST_QUOTE).transform(keepable),
    prefix: context,
    suffix: context,
    start: position,
    end: position,
  })
  .transform(({ start, end, ...anchor }) => ({
    ...anchor,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  }))
