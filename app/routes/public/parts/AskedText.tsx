import { useTexts } from '~app/i18n/language'
import type { ConsultationPage } from './page'

type Section = ConsultationPage['text']['sections'][number]

/** The text that is asked about, each chapter and paragraph with its way to say something about it. */
export function AskedText({ page }: { readonly page: ConsultationPage }) {
  const { publicPages } = useTexts()
  const { text, language, name, standing } = page
  return (
    <article className="pubtext" id="teksten" aria-label={publicPages.theText}>
      {text.sections.map((section) => (
        <AskedSection key={section.id} section={section} page={page} />
      ))}
      {text.footnotes && (
        <div className="read" lang={language} dangerouslySetInnerHTML={{ __html: text.footnotes }} />
      )}
      {standing === 'open' && (
        <p className="acts">
          <a className="ds-button" data-variant="secondary" href={`/horing/${name}/kommentar/hele`}>
            {publicPages.commentWhole}
          </a>
          <a className="ds-button" data-variant="primary" href={`/horing/${name}/uttalelse`}>
            {page.own ? publicPages.own.go : publicPages.writeStatement}
          </a>
        </p>
      )}
    </article>
  )
}

function AskedSection({ section, page }: { readonly section: Section; readonly page: ConsultationPage }) {
  const { publicPages } = useTexts()
  const { id, number, title, level, paragraphs } = section
  const Heading = level === 1 ? 'h2' : 'h3'
  const own = page.own?.comments.find(({ sectionId, blockId }) => sectionId === id && blockId === null)
  return (
    <section aria-labelledby={`d-${id}`}>
      <Heading id={`d-${id}`} className="pubh" lang={page.language}>
        {number !== '' && <span className="sub">{number}</span>} {title}
      </Heading>
      {paragraphs.map((paragraph, index) => (
        <Paragraph key={paragraph.id ?? index} paragraph={paragraph} page={page} />
      ))}
      <Say page={page} placeId={id} own={own?.id} act={publicPages.commentSection} what={title} />
    </section>
  )
}

function Paragraph({
  paragraph: { id, html, excerpt },
  page,
}: {
  readonly paragraph: Section['paragraphs'][number]
  readonly page: ConsultationPage
}) {
  const { publicPages } = useTexts()
  const words = <div className="read" lang={page.language} dangerouslySetInnerHTML={{ __html: html }} />
  if (id === null) return words
  const own = page.own?.comments.find(({ blockId }) => blockId === id)
  return (
    <div className={own ? 'para mine' : 'para'} id={`a-${id}`}>
      {words}
      <Say
        page={page}
        placeId={id}
        own={own?.id}
        act={publicPages.commentParagraph}
        what={excerpt}
        count={page.counts[id]}
      />
    </div>
  )
}

/** The link to a comment's form, and how many have said something there. */
function Say({
  page,
  placeId,
  own,
  act,
  what,
  count,
}: {
  readonly page: ConsultationPage
  readonly placeId: string
  readonly own: string | undefined
  readonly act: string
  /** What tells this place from the others, for those who hear the page. */
  readonly what: string
  readonly count?: number
}) {
  const { publicPages } = useTexts()
  const { standing, name } = page
  if (standing !== 'open' && !count) return null
  const words = own ? publicPages.commented : act
  return (
    <p className="say">
      {standing === 'open' && (
        <a
          className={own ? 'k mine' : 'k'}
          href={`/horing/${name}/kommentar/${placeId}${own ? `?endre=${own}` : ''}`}
          aria-label={publicPages.nameOf(words, what)}
        >
          {words}
        </a>
      )}
      {count ? <span className="sub">{publicPages.comments(count)}</span> : null}
    </p>
  )
}
