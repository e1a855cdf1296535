/** Letters as pages, each on pages of its own, set as the text of a plan is. */
import { br, doc, p } from '~core/document/build'
import type { DocumentJson, ParagraphJson } from '~core/document/json'
import type { PlanDocument } from '~core/plan/document'
import { labelsFor } from '../labels/labels'
import { planNumbering } from '../numbering'
import { setText } from './blocks'
import { sheet } from './design'
import type { LaidOutPlan } from './layoutPlan'
import { addTag, type Page, type Tag } from './page'
import { paginate } from './paginate'
import { atTheLeft, type Workshop } from './setting'
import type { Typesetter } from './typesetter'

/** A letter to set. */
export interface LetterToSet {
  /** Who writes, whom to, and the day: each in lines. */
  readonly head: readonly (readonly string[])[]
  /** In lines, an empty one between paragraphs. */
  readonly text: string
}

/**
 * Lays out the letters. Pure: equal letters and fonts give equal pages.
 *
 * @param plan lends its language
 */
export function layoutLetters(
  letters: readonly LetterToSet[],
  plan: PlanDocument,
  setter: Typesetter,
): LaidOutPlan {
  const missing = new Map<string, string>()
  const workshop: Workshop = {
    sheet,
    setter,
    missing,
    labels: labelsFor(plan.language),
    numbering: planNumbering({ ...plan, sections: [] }),
    pictureSize: () => null,
    outline: { sectionDepth: 1, lastLevel: 1, entries: [] },
  }
  const root: Tag = { role: 'Document', children: [] }
  const pages = letters.flatMap((letter): Page[] => {
    const pieces = setText(workshop, letterText(letter), atTheLeft(sheet, addTag(root, 'Sect')))
    return [...paginate(workshop, pieces).pages]
  })
  return { layout: { pages, root, places: [], bookmarks: [] }, missing, blocks: new Map() }
}

/** The letter as a text: a paragraph for each part of its head, and for what stands between empty lines. */
function letterText({ head, text }: LetterToSet): DocumentJson {
  const parts = text.split(/\n\s*\n/).map((part) => part.split('\n'))
  return doc(...[...head, ...parts].filter((lines) => lines.some((line) => line !== '')).map(inLines))
}

const inLines = (lines: readonly string[]): ParagraphJson =>
  p(...lines.flatMap((line, index) => (index === 0 ? [line] : [br, line])).filter((words) => words !== ''))
