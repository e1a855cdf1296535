import { useTexts } from '~app/i18n/language'
import type { PlanPage } from './plan'

/** The text as it was adopted, in the language it was written in. */
export function PlanText({ plan: { text, language } }: { readonly plan: PlanPage }) {
  const { publicPlan } = useTexts()
  return (
    <div aria-label={publicPlan.theText} role="group" id="planen">
      {text.sections.map(({ id, number, title, level, paragraphs }) => {
        const Heading = level === 1 ? 'h2' : 'h3'
        return (
          <section key={id} aria-labelledby={`d-${id}`}>
            <Heading id={`d-${id}`} className="pubh" lang={language}>
              {number !== '' && <span className="sub">{number}</span>} {title}
            </Heading>
            {paragraphs.map((paragraph, index) => (
              <div
                key={paragraph.id ?? index}
                id={paragraph.id === null ? undefined : `a-${paragraph.id}`}
                className="read"
                lang={language}
                dangerouslySetInnerHTML={{ __html: paragraph.html }}
              />
            ))}
          </section>
        )
      })}
      {text.footnotes && (
        <div className="read" lang={language} dangerouslySetInnerHTML={{ __html: text.footnotes }} />
      )}
    </div>
  )
}
