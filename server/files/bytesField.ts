import { z } from 'zod'

/** A file's bytes as they come from outside. */
export const bytesField = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
