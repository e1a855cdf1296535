import type { Id } from '~core/ids'
import { isDraft } from './draft'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import { element, escapeHtml } from './element'
import { footnoteListOf, textHtmlWithoutFootnotes, type HtmlOptions } from './html'
import { htmlFileStyle } from './htmlFileStyle'
import { labelsFor } from './labels/labels'
import { planNumbering } from './numbering'

/**
 * A whole plan as one HTML file that needs nothing beside it: style inside, pictures as data addresses,
 * no script.
 *
 * @param imageUrls the address of each picture that is to be had
 */
export function planHtml(plan: PlanDocument, imageUrls: ReadonlyMap<Id, string>): string {
  const labels = labelsFor(plan.language)
  const numbering = planNumbering(plan)
  const options: Omit<HtmlOptions, 'headingLevel'> = {
    labels,
    numbering,
    imageUrl: (id) => imageUrls.get(id) ?? null,
    idPrefix: '',
  }
  const address = (section: PlanSection) => `del-${plan.sections.indexOf(section) + 1}`
  const titled = (section: PlanSection) =>
    (section.number === '' ? '' : `<span class="secno">${section.number}</span> `) + escapeHtml(section.title)

  const contents = plan.sections
    .map((section) => {
      const link = element('a', { href: `#${address(section)}` })(titled(section))
      return element('li', { class: `level-${section.level}` })(link)
    })
    .join('')
  const sections = plan.sections
    .map((section) => {
      const title = element(`h${section.level + 1}`, { id: address(section) })(titled(section))
      const text = textHtmlWithoutFootnotes(section.text, { ...options, headingLevel: section.level + 2 })
      return element('section', { 'aria-labelledby': address(section) })(title + text)
    })
    .join('\n')
  const footnotes = footnoteListOf(
    plan.sections.map((section) => section.text),
    { ...options, headingLevel: 2 },
  )
  const draft = isDraft(plan) ? element('p', { class: 'draft' })(labels.draft) : ''
  const municipality = escapeHtml(labels.municipality(plan.municipality))
  const title = escapeHtml(plan.title)

  return `<!doctype html>
<html lang="${plan.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${municipality}</title>
<style>${htmlFileStyle}</style>
</head>
<body>
<header><p class="municipality">${municipality}</p><h1>${title}</h1>${draft}</header>
<nav aria-label="${labels.contents}"><h2>${labels.contents}</h2><ol>${contents}</ol></nav>
<main>
${sections}
${footnotes}
</main>
</body>
</html>
`
}
