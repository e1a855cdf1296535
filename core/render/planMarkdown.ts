import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { labelsFor } from './labels/labels'
import { escapeMarkdown, textMarkdown } from './markdown'
import { planNumbering } from './numbering'

/**
 * A whole plan as one Markdown file. Pictures are referred to by name and given at the end of the file, so
 * that the text stays readable though everything is in it.
 *
 * @param imageUrls the address of each picture that is to be had
 */
export function planMarkdown(plan: PlanDocument, imageUrls: ReadonlyMap<Id, string>): string {
  const labels = labelsFor(plan.language)
  const numbering = planNumbering(plan)
  const names = new Map([...imageUrls.keys()].map((id, index) => [id, `bilde-${index + 1}`]))
  const sections = plan.sections.map((section) => {
    const title = [section.number, escapeMarkdown(section.title)].filter((part) => part !== '').join(' ')
    const text = textMarkdown(section.text, {
      labels,
      numbering,
      imageReference: (id) => (names.has(id) ? `[${names.get(id)}]` : ''),
      headingLevel: section.level + 2,
    })
    return [`${'#'.repeat(section.level + 1)} ${title}`, text].filter((part) => part !== '').join('\n\n')
  })
  const images = [...imageUrls].map(([id, url]) => `[${names.get(id)}]: ${url}`).join('\n')
  const head = [`# ${escapeMarkdown(plan.title)}`, escapeMarkdown(labels.municipality(plan.municipality))]
  return [...head, ...sections, images].filter((part) => part !== '').join('\n\n') + '\n'
}
