import type { PlanDocument } from '~core/plan/document'
import { textHtml } from '~core/render/html'
import { labelsFor } from '~core/render/labels/labels'
import { planNumbering } from '~core/render/numbering'

/** The record as it is read and printed, in the plan's language. */
export function RecordText({ document }: { document: PlanDocument }) {
  const { language, sections, title } = document
  const options = {
    labels: labelsFor(language),
    numbering: planNumbering(document),
    imageUrl: () => null,
    headingLevel: 3,
    idPrefix: '',
  }
  return (
    <article className="card record-text" lang={language} aria-label={title}>
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`record-${section.id}`}>
          <h2 id={`record-${section.id}`} className="ds-heading" data-size="xs">
            {section.title}
          </h2>
          {/* core/render escapes everything that people wrote. */}
          <div className="read" dangerouslySetInnerHTML={{ __html: textHtml(section.text, options) }} />
        </section>
      ))}
    </article>
  )
}
