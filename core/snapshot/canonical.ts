/**
 * A snapshot's content: the whole plan as JSON that can be written in one way only, so that equal plans have equal
 * bytes and one hash.
 *
 * Keys stand in the order of their code units, nothing is between them, and what is undefined or an empty `content` is
 * left out. Words are kept as they are stored, letter for letter: composing them again would show a change where
 * nobody made one.
 */
import { z } from 'zod'
import { documentSchema, SCHEMA_VERSION } from '~core/document/schema'
import type { DocumentJson } from '~core/document/json'
import { languages, type PlanDocument } from '~core/plan/document'
import { sectionStatuses } from '~core/plan/section'
import { phases } from '~core/phases/phases'

/** The version of the envelope around the plan. */
export const SNAPSHOT_FORMAT = 1

const content = z.object({
  format: z.literal(SNAPSHOT_FORMAT),
  plan: z.object({
    kind: z.literal('casePaper').optional(),
    schemaVersion: z.number().int().max(SCHEMA_VERSION),
    id: z.string(),
    title: z.string(),
    municipality: z.string(),
    language: z.enum(languages),
    phase: z.enum(phases),
    sections: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        level: z.union([z.literal(1), z.literal(2)]),
        title: z.string(),
        status: z.enum(sectionStatuses),
        text: z.custom<DocumentJson>(isText),
      }),
    ),
  }),
})

/** The plan's one canonical form. */
export function canonicalPlan(plan: PlanDocument): string {
  return canonical({ format: SNAPSHOT_FORMAT, plan })
}

/** The plan of a canonical form; null when this version of the program cannot read it. */
export function readCanonicalPlan(json: string): PlanDocument | null {
  try {
    return content.parse(JSON.parse(json)).plan
  } catch {
    return null
  }
}

/** The one canonical form of a section's text: two texts are equal when these are. */
export function canonicalText(text: DocumentJson): string {
  return canonical(text)
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const entries = Object.entries(value)
    .filter(([key, held]) => held !== undefined && !(key === 'content' && isEmptyList(held)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0

function isText(value: unknown): boolean {
  try {
    documentSchema.nodeFromJSON(value)
    return true
  } catch {
    return false
  }
}
