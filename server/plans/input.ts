/** The parts that inputs about plans are made of. */
import { z } from 'zod'
import { keyField, languageField, nameField } from '~core/access/fields'
import type { DocumentJson } from '~core/document/json'
import { documentSchema } from '~core/document/schema'
import type { OutlineSection } from '~core/plan/outline'

export const id = keyField
export const title = nameField
export const planLanguage = languageField

/** A section's text; refused unless it fits the document schema. */
export const text = z.custom<DocumentJson>(fitsSchema)

/** A section of an outline. How deep it may go is core's to say. */
export const outlineSection: z.ZodType<OutlineSection> = z.lazy(() =>
  z.object({
    title,
    numbered: z.boolean(),
    guidance: z.string().max(5000),
    text,
    sections: z.array(outlineSection).max(200),
  }),
)

function fitsSchema(value: unknown): boolean {
  try {
    const node = documentSchema.nodeFromJSON(value)
    node.check()
    return node.type === documentSchema.topNodeType
  } catch {
    return false
  }
}
