import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { senderKinds } from '~core/consultation/statement'
import { shown } from '~app/answer'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import { Pages } from './parts/Pages'
import { PublicPage } from './parts/PublicPage'
import { PublishedStatement } from './parts/PublishedStatement'
import { StatementFilter } from './parts/StatementFilter'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ publicPages }) => publicPages.published.title)

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params: { name = '' }, context }: LoaderFunctionArgs) {
  const { services, viewer } = context
  const search = new URL(request.url).searchParams
  const chosen = {
    kind: senderKinds.find((kind) => kind === search.get('avsender')),
    sectionId: search.get('del') || undefined,
    words: search.get('ord')?.slice(0, 200) || undefined,
  }
  const page = Math.max(1, Math.trunc(Number(search.get('s'))) || 1)
  const list = await shown(request, services.publishedStatements(viewer, { name, ...chosen, page }))
  // What is withheld or blacked out must be gone at once: nobody keeps it.
  return data({ ...list, chosen }, { headers: { 'Cache-Control': 'private, no-store' } })
}

/** What was sent in, as everybody may read it. */
export default function Statements() {
  const list = useLoaderData<typeof loader>()
  const { published } = useTexts().publicPages
  return (
    <PublicPage municipality={list.municipality} back={`/horing/${list.name}`}>
      <div className="pub-in">
        <h1>{published.title}</h1>
        <p className="lead" lang={list.language}>
          {list.title}
        </p>
        <p>{published.lead(list.count)}</p>
        <StatementFilter sections={list.sections} chosen={list.chosen} language={list.language} />
        {list.count === 0 && <p>{published.none}</p>}
        <ol className="plain statements">
          {list.statements.map((statement) => (
            <PublishedStatement key={statement.id} statement={statement} list={list} />
          ))}
        </ol>
        <Pages page={list.page} pages={list.pages} chosen={list.chosen} />
      </div>
    </PublicPage>
  )
}
