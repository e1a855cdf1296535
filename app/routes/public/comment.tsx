import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answer, shown } from '~app/answer'
import { PostForm } from '~app/components/form/PostForm'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import { ownLinkCookie, ownLinkOf } from './ownLink'
import { Brought } from './parts/Brought'
import { PlainButton } from './parts/PlainButton'
import { PublicPage } from './parts/PublicPage'
import { SmallScript } from './parts/SmallScript'
import { Trap } from './parts/Trap'
import { WordsField } from './parts/WordsField'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ publicPages }) => publicPages.comment.title)

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

/** In the address of what is about the plan as a whole. */
const WHOLE = 'hele'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { name = '', placeId = '' } = params
  const { services, viewer } = context
  const asked = {
    name,
    link: ownLinkOf(request),
    placeId: placeId === WHOLE ? null : placeId,
    commentId: new URL(request.url).searchParams.get('endre'),
  }
  const page = await shown(request, services.commentPlace(viewer, asked))
  return data(page, { headers: { 'Cache-Control': 'private, no-store' } })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { name = '', placeId = '' } = params
  const { services, viewer, publicUrl, clientAddress: address } = context
  const form = await postedForm(request)
  const link = form.text('link')
  const commentId = form.text('commentId')
  const place = placeId === WHOLE ? null : placeId
  const written =
    form.text('act') === 'delete'
      ? services.removeComment(viewer, { name, link, commentId, address })
      : services.keepComment(viewer, {
          ...{ name, link, commentId, placeId: place, text: form.text('text'), address },
          trap: form.choice<''>('homepage'),
        })
  return answer(request, form, written, () =>
    redirect(`/horing/${name}#${place === null ? 'teksten' : form.text('spot')}`, {
      headers: { 'Set-Cookie': ownLinkCookie(publicUrl, name, link) },
    }),
  )
}

/** One comment: what it is about, and the words. Nothing is sent from here. */
export default function Comment() {
  const page = useLoaderData<typeof loader>()
  const { publicPages } = useTexts()
  const words = publicPages.comment
  const { name, place, html, comment, newCommentId, link, language, begun } = page
  const about = place.blockId !== null ? 'paragraph' : place.sectionId !== null ? 'section' : 'whole'
  const spot = place.blockId !== null ? `a-${place.blockId}` : `d-${place.sectionId ?? ''}`
  const back = `/horing/${name}#${about === 'whole' ? 'teksten' : spot}`
  const commentId = comment?.id ?? newCommentId
  return (
    <PublicPage municipality={page.municipality} back={back}>
      <div className="pub-in narrow">
        <h1>{words.title}</h1>
        <p className="sub">
          {words.about[about]}
          {place.section !== '' && (
            <>
              {': '}
              <span lang={language}>{place.section}</span>
            </>
          )}
        </p>
        {html !== null && (
          <blockquote className="read about" lang={language} dangerouslySetInnerHTML={{ __html: html }} />
        )}
        <PostForm
          fields={{
            text: { label: words.text, hint: words.hint, problem: words.problem },
            ...trapTexts(publicPages),
          }}
        >
          <Brought values={{ link, commentId, spot }} />
          <WordsField
            name="text"
            initial={comment?.text}
            rows={7}
            keep={commentId === newCommentId ? spot : undefined}
          />
          <Trap />
          <p className="sub m0">{begun === 'sent' ? words.sentAlready : words.notSent}</p>
          <div className="acts">
            <PlainButton act="keep">{comment ? words.save : words.add}</PlainButton>
            {comment && (
              <PlainButton act="delete" variant="secondary">
                {words.delete}
              </PlainButton>
            )}
            <a className="ds-button" data-variant="tertiary" href={back}>
              {publicPages.back}
            </a>
          </div>
        </PostForm>
      </div>
      <SmallScript />
    </PublicPage>
  )
}

const trapTexts = ({ statement }: { statement: { trap: string; trapProblem: string } }) => ({
  trap: { label: statement.trap, problem: statement.trapProblem },
})
