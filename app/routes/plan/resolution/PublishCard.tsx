import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'
import type { ShownResolution } from './resolutionPage'

/** The plan's page for everybody: where it is, what becomes public, and the act that opens it or takes it away. */
export function PublishCard({ page, mayPublish }: { page: ShownResolution['page']; mayPublish: boolean }) {
  const texts = useTexts()
  const { resolution: words } = texts
  const address = `/plan/${page.name}`
  return (
    <section className="card stack" aria-labelledby="publication">
      <h2 id="publication" className="ds-heading" data-size="xs">
        {words.publication}
      </h2>
      {page.publishedAt && (
        <p className="m0 strong">{words.publishedAt(dateAndClock(texts, page.publishedAt))}</p>
      )}
      <p className="m0">
        {words.address}:{' '}
        <a className="lk" href={address}>
          {address}
        </a>
      </p>
      {!page.publishedAt && <WhatBecomesPublic />}
      <div className="row wrap">
        {mayPublish && !page.publishedAt && (
          <PostForm intent="publish" className="inline">
            <SubmitButton>{words.publish}</SubmitButton>
          </PostForm>
        )}
        <a className="ds-button" data-variant="secondary" data-color="neutral" href={address}>
          {page.publishedAt ? words.openPage : words.preview}
        </a>
      </div>
      {mayPublish && page.publishedAt && (
        <details className="more">
          <summary>{words.unpublish}</summary>
          <div className="stack">
            <p className="m0">{words.unpublishLead}</p>
            <PostForm intent="unpublish" className="inline">
              <SubmitButton variant="secondary" danger>
                {words.unpublish}
              </SubmitButton>
            </PostForm>
          </div>
        </details>
      )}
    </section>
  )
}

function WhatBecomesPublic() {
  const { resolution: words } = useTexts()
  return (
    <>
      <p className="m0">{words.before}</p>
      <ul className="m0">
        {words.becomesPublic.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p className="m0">{words.staysClosed}</p>
    </>
  )
}
