/** The parts that inputs about threads are made of. */
import { z } from 'zod'
import { keyField, sideField } from '~core/access/fields'
import { anchorField } from '~core/thread/anchorField'
import { tidied } from '~core/thread/comment'

/** A comment's words. That they are not too few or too many is core's to say. */
export const commentText = z.string().transform(tidied)

/** The side that a thread is for alone; null or left out: everybody at the table. */
export const onlySide = sideField.nullish().transform((side) => side ?? null)

/** What the device calls a comment that it has written and perhaps not sent yet. */
export const draftKey = keyField.nullish().transform((key) => key ?? null)

/** What a new thread is about. */
export const threadPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan'), planId: keyField }),
  z.object({ kind: z.literal('section'), planId: keyField, sectionId: keyField }),
  z.object({ kind: z.literal('anchor'), planId: keyField, anchor: anchorField }),
  z.object({ kind: z.literal('proposal'), planId: keyField, proposalId: keyField }),
])

export type ThreadPlace = z.output<typeof threadPlace>
