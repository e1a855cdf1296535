import { isRouteErrorResponse, Link, useLocation, useRouteError } from '@remix-run/react'
import { refusals, type RefusalCode } from '~core/refusal'
import type { ToldRefusal } from '~app/answer'
import { useVisit } from '~app/guest'
import { useTexts } from '~app/i18n/language'
import type { Texts } from '~app/i18n/texts'
import { Page } from './Page'

/** What went wrong, in words, and where to go from here. */
export function ErrorPage() {
  const error = useRouteError()
  const texts = useTexts()
  const visit = useVisit()
  const { pathname, search } = useLocation()
  const { title, body, again } = explain(error, texts)
  return (
    <>
      <title>{`${title} – ${texts.common.productName}`}</title>
      <Page title={title} lead={body} narrow>
        <div className="row wrap">
          {again && (
            <Link className="ds-button" data-variant="primary" to={pathname + search} reloadDocument>
              {texts.errors.again}
            </Link>
          )}
          <Link
            className="ds-button"
            data-variant="secondary"
            to={visit?.guest ? '/planer' : '/'}
            reloadDocument
          >
            {visit?.guest ? texts.errors.toPlans : texts.errors.toFront}
          </Link>
        </div>
      </Page>
    </>
  )
}

function explain(error: unknown, { errors, refusals: sentences }: Texts) {
  if (isRouteErrorResponse(error)) {
    const refusal = refusalIn(error.data)
    const sentence = refusal && sentences[refusal.code](refusal.facts)
    if (error.status === 404 && !refusal) return { ...errors.notFound, again: false }
    if (error.status === 404) return { title: errors.notFound.title, body: sentence, again: false }
    if (error.status === 403)
      return { title: errors.denied.title, body: sentence ?? errors.denied.body, again: false }
    if (sentence) return { title: errors.refused.title, body: sentence, again: true }
  }
  // fetch() rejects with a TypeError when the server cannot be reached.
  if (error instanceof TypeError && typeof navigator !== 'undefined' && !navigator.onLine)
    return { ...errors.offline, again: true }
  return { ...errors.failed, again: true }
}

function refusalIn(body: unknown): ToldRefusal | undefined {
  const refusal = (body as { refusal?: ToldRefusal } | null)?.refusal
  return refusal && (refusal.code satisfies RefusalCode) in refusals ? refusal : undefined
}
