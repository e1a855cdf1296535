/** The parts that inputs about proposals are made of. */
import { z } from 'zod'
import { WishInput } from '~core/proposal/wish'

/** As many characters as a reason may take. */
const LONGEST_REASON = 5_000

/** Why, in the writer's own words; may be empty where nothing is said of that. */
export const reason = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().max(LONGEST_REASON))

export const wish = WishInput

/** The row as the viewer saw it. */
export const version = z.number().int().positive()
