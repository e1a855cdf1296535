import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { sectionBookmark } from '../docxStyles'
import { isDraft } from '../draft'
import { labelsFor } from '../labels/labels'
import { planNumbering } from '../numbering'
import { docxBlocks, headingStyle, words, type DocxWorkshop } from './blocks'
import type { DocxBlock, DocxParagraph, DocxPlan, ParagraphStyle } from './model'

/**
 * A whole plan as a Word document.
 *
 * @param pictures the pictures that are to be had; the others are shown by their descriptions
 * @param date the day that is printed, as people write it
 */
export function planDocx(plan: PlanDocument, pictures: ReadonlySet<Id>, date: string): DocxPlan {
  const labels = labelsFor(plan.language)
  const workshop: DocxWorkshop = {
    labels,
    numbering: planNumbering(plan),
    hasPicture: (id) => pictures.has(id),
    footnotes: [],
    contents: [],
    nextList: 1,
  }
  const body = plan.sections.flatMap((section, index): DocxBlock[] => {
    const bookmark = sectionBookmark(index + 1, section.number !== '')
    const { level, number, title } = section
    workshop.contents.push({ depth: level, number, title, bookmark })
    const heading: DocxParagraph = {
      kind: 'paragraph',
      style: headingStyle(level),
      runs: [words(title)],
      bookmark,
      ...(number === '' ? {} : { numbered: level === 1 ? (0 as const) : (1 as const) }),
    }
    return [heading, ...docxBlocks(workshop, section.text, level)]
  })
  const line = (style: ParagraphStyle, text: string): DocxParagraph => ({
    kind: 'paragraph',
    style,
    runs: [words(text)],
  })
  return {
    cover: [
      line('Subtitle', labels.municipality(plan.municipality)),
      line('Title', plan.title),
      line('coverLine', isDraft(plan) ? `${labels.draft} ${date}` : date),
    ],
    isShort: plan.kind !== undefined,
    contentsHeading: labels.contents,
    contents: workshop.contents,
    body,
    footnotes: workshop.footnotes,
  }
}
