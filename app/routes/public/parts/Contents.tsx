import { useTexts } from '~app/i18n/language'
import type { ConsultationPage } from './page'

/** The table of contents: beside the text where there is room, folded above it on a phone. */
export function Contents({
  sections,
  language,
}: {
  readonly sections: ConsultationPage['text']['sections']
  readonly language: string
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
      </nav>
    </details>
  )
}
