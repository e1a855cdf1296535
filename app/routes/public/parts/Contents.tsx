import { useTexts } from '~app/i18n/language'
import type { ConsultationPage } from './page'

const nothing: readonly { readonly id: string; readonly title: string }[] = []

/** The table of contents: beside the text where there is room, folded above it on a phone. */
export function Contents({
  sections,
  language,
  after = nothing,
}: {
  readonly sections: ConsultationPage['text']['sections']
  readonly language: string
  /** What the page tells after the text, in the reader's language. */
  readonly after?: typeof nothing
}) {
  const { publicPages } = useTexts()
  return (
    <details className="toc" open>
      <summary>{publicPages.contents}</summary>
      <nav aria-label={publicPages.contents}>
        <ol className="plain" lang={language}>
          {sections.map(({ id, number, title, level }) => (
            <li key={id} className={level === 2 ? 'under' : undefined}>
              <a href={`#d-${id}`}>
                <span className="sub">{number}</span>
                {title}
              </a>
            </li>
          ))}
        </ol>
        {after.length > 0 && (
          <ul className="plain">
            {after.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <span />
                  {title}
                </a>
              </li>
            ))}
          </ul>
        )}
      </nav>
    </details>
  )
}
