import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answer, shown, type RefusedForm } from '~app/answer'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import { PublicPage } from './parts/PublicPage'
import { Receipt } from './parts/Receipt'
import { SmallScript } from './parts/SmallScript'
import { StatementForm } from './parts/StatementForm'
import { Withdrawn } from './parts/Withdrawn'
import { writeStatement } from './statementForm'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ publicPages }) => publicPages.statement.title)

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params: { name = '', link = '' }, context }: LoaderFunctionArgs) {
  const { services, viewer, publicUrl } = context
  const search = new URL(request.url).searchParams
  const own = await shown(request, services.ownStatement(viewer, { name, link }))
  return data(
    {
      ...own,
      address: `${publicUrl}/horing/${name}/uttalelse/${link}`,
      changing: search.has('endre'),
      done: search.get('gjort'),
    },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}

export async function action({ request, params: { name = '', link = '' }, context }: ActionFunctionArgs) {
  const { services, viewer } = context
  // Before a body with files is read: only for a link that opens something.
  await shown(request, services.ownStatement(viewer, { name, link }))
  const form = await postedForm(request)
  return answer(request, form, writeStatement(context, { name, link }, form), (response) => response)
}

/** One's own statement behind its link: written, sent, changed, withdrawn. */
export default function Statement() {
  const own = useLoaderData<typeof loader>()
  const refused = useActionData<Partial<RefusedForm>>()?.refusal !== undefined
  const { publicPages } = useTexts()
  const { done } = publicPages.statement
  const told = own.done !== null && own.done in done ? done[own.done as keyof typeof done] : null
  const isForm = own.state === 'draft' || (own.state === 'sent' && (own.changing || refused))
  return (
    <PublicPage municipality={own.municipality} back={`/horing/${own.name}`}>
      <div role="status" className="pub-in">
        {told && !refused && <p className="told">{told}</p>}
      </div>
      {own.state === 'withdrawn' && <Withdrawn own={own} />}
      {own.state === 'sent' && !isForm && <Receipt own={own} />}
      {isForm && <StatementForm own={own} />}
      <SmallScript />
    </PublicPage>
  )
}
