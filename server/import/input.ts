import { z } from 'zod'

/** How a file is to be understood. */
export const importOptions = z.object({ bulletsAsMeasures: z.boolean() })
