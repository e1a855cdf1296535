import { Link, useLocation, useRouteError } from '@remix-run/react'
import { explain } from '~app/explain'
import { useVisit } from '~app/guest'
import { useTexts } from '~app/i18n/language'
import { Page } from './Page'

/** What went wrong, in words, and where to go from here. */
export function ErrorPage() {
  const error = useRouteError()
  const texts = useTexts()
  const visit = useVisit()
  const { pathname, search } = useLocation()
  const { title, body, again } = explain(error, texts)
  const [home, toHome] = visit?.guest ? ['/planer', texts.errors.toPlans] : ['/', texts.errors.toFront]
  return (
    <Page title={title} lead={body} narrow>
      <div className="row wrap">
        {again && (
          <Link className="ds-button" data-variant="primary" to={pathname + search} reloadDocument>
            {texts.errors.again}
          </Link>
        )}
        <Link className="ds-button" data-variant="secondary" to={home} reloadDocument>
          {toHome}
        </Link>
      </div>
    </Page>
  )
}
