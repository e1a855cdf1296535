/** A municipality's template of the case paper: which parts, in which order, under which names, with which texts. */
import { z } from 'zod'
import { doc, ol, p } from '~core/document/build'
import type { DocumentJson } from '~core/document/json'
import type { OutlineSection } from '~core/plan/outline'
import { allow, deny, type Verdict } from '~core/refusal'
import { isComputed, paperParts, type PaperPart } from './parts'

/** One part of the template, in its place. */
export const templatePart = z.object({
  /** Null: a part of the municipality's own. */
  part: z.enum(paperParts).nullable(),
  title: z.string().trim().min(1).max(200),
  /** Advice to whoever writes it. */
  guidance: z.string().trim().max(2000),
  /** What stands there from the beginning, a paragraph a line; in the resolution, a point a line. */
  text: z.string().trim().max(10_000),
})

export type TemplatePart = z.output<typeof templatePart>

/** So many parts a case paper may have. */
export const MOST_PARTS = 30

/**
 * Whether a case paper can be made of these parts: without a proposed resolution there is nothing to vote on, and a part
 * that stood twice would be computed twice.
 */
export function mayBeTemplate(parts: readonly TemplatePart[]): Verdict {
  const known = parts.flatMap(({ part }) => (part === null ? [] : [part]))
  if (!known.includes('resolution')) return deny('paperTemplate.noResolution')
  if (new Set(known).size < known.length) return deny('paperTemplate.partTwice')
  return allow
}

/** A section of a new case paper. */
export interface PaperSection extends OutlineSection {
  readonly part: PaperPart | null
}

/** What in a template's texts stands for the plan's title. */
const PLAN_FIELD = /\{plan\}/g

/** The sections of a new case paper about a plan. */
export function paperSections(parts: readonly TemplatePart[], planTitle: string): PaperSection[] {
  return parts.map(({ part, title, guidance, text }) => ({
    part,
    title,
    guidance,
    // The headings of a case paper carry no numbers; the points of the resolution are what is counted.
    numbered: false,
    text: isComputed(part)
      ? doc()
      : startingText(
          part,
          text.replace(PLAN_FIELD, () => planTitle),
        ),
    sections: [],
  }))
}

function startingText(part: PaperPart | null, text: string): DocumentJson {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  if (lines.length === 0) return doc()
  return part === 'resolution' ? doc(ol(...lines)) : doc(...lines.map((line) => p(line)))
}
