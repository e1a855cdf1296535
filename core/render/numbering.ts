/**
 * The numbers that a reader sees inside sections: headings, measures, footnotes.
 *
 * Numbers are at most two deep ("5.1"), because that is what people cite in a meeting:
 * - a heading of level 2 is numbered when its section has a number, is a top section and has none nested
 *   under it; else nested sections bear the 5.1s, and a heading beside them would be told apart by nobody;
 * - a measure is numbered by its section's number and its place among the section's measures ("Tiltak 5.1",
 *   "Tiltak 5.1.2" in a nested section); without a section number it has none;
 * - footnotes count on through everything that is rendered together.
 */
import type { DocumentJson, FootnoteJson, HeadingJson, MeasureJson } from '~core/document/json'
import { nodesOf, wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'

/** What numbering asks of a section. */
export interface NumberedSection {
  /** "5", "5.1", or "" where the section is not numbered. */
  readonly number: string
  readonly level: 1 | 2
  /** Whether sections are nested under it. */
  readonly hasNested: boolean
  readonly text: DocumentJson
}

/** Looks up by the node itself, so it serves exactly the texts that it was reckoned from. */
export interface Numbering {
  /** "5.1", or "" where the heading has no number. */
  heading(node: HeadingJson): string
  /** "5.1", or "" where the measure has no number. */
  measure(node: MeasureJson): string
  footnote(node: FootnoteJson): number
  /** The words of the goal with this id; undefined when no such goal stands in these texts. */
  goal(id: Id): string | undefined
}

/** Numbers sections that are rendered together, in reading order. */
export function numberingOf(sections: readonly NumberedSection[]): Numbering {
  const numbers = new Map<object, string>()
  const footnotes = new Map<object, number>()
  const goals = new Map<Id, string>()

  for (const section of sections) {
    const numbersHeadings = section.number !== '' && section.level === 1 && !section.hasNested
    let headings = 0
    let measures = 0
    for (const node of nodesOf(section.text)) {
      if (node.type === 'heading' && node.attrs.level === 2 && numbersHeadings) {
        numbers.set(node, `${section.number}.${++headings}`)
      } else if (node.type === 'measure' && section.number !== '') {
        numbers.set(node, `${section.number}.${++measures}`)
      } else if (node.type === 'footnote') footnotes.set(node, footnotes.size + 1)
      else if (node.type === 'goal' && node.attrs.id !== null) goals.set(node.attrs.id, wordsOf(node))
    }
  }
  return {
    heading: (node) => numbers.get(node) ?? '',
    measure: (node) => numbers.get(node) ?? '',
    footnote: (node) => footnotes.get(node) ?? 0,
    goal: (id) => goals.get(id),
  }
}

/** The numbering of a whole plan. */
export function planNumbering(plan: PlanDocument): Numbering {
  return numberingOf(
    plan.sections.map((section, index) => ({
      ...section,
      hasNested: section.level === 1 && plan.sections[index + 1]?.level === 2,
    })),
  )
}
