import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useLoaderData, useLocation } from '@remix-run/react'
import { answer, doneAt, shown } from '~app/answer'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Page } from '~app/components/Page'
import { Avatar } from '~app/components/Side'
import { postedForm } from '~app/form'
import { useVisit } from '~app/guest'
import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ invitation }) => invitation.title)

export async function loader({ request, params: { token = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.invitation(context.viewer, { token }))
}

export async function action({ request, params: { token = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { services, viewer, clientAddress, cookies } = context
  const reply = form.choice<'accept' | 'decline'>('answer')
  const userAgent = request.headers.get('user-agent')
  const answered = services.answerInvitation(viewer, {
    token,
    answer: reply,
    userAgent,
    address: clientAddress,
  })
  return answer(request, form, answered, ({ planId, sessionToken }) => {
    if (reply === 'decline') return redirect(`/invitasjon/${token}`)
    if (sessionToken)
      return redirect(`/planer/${planId}`, { headers: { 'Set-Cookie': cookies.session(sessionToken) } })
    return viewer ? redirect(`/planer/${planId}`) : doneAt('/logg-inn', 'accepted')
  })
}

export default function Invitation() {
  const held = useLoaderData<typeof loader>()
  const texts = useTexts()
  const { invitation, common, errors, refusals } = texts
  const { pathname } = useLocation()
  const signedIn = useVisit()?.guest
  const { state, refusal, role, side, organisation, title } = held
  return (
    <Page
      title={invitation.title}
      lead={invitation.lead(held.inviter, held.planTitle, held.municipality)}
      narrow
    >
      <div className="card raised stack">
        <div className="who">
          <Avatar name={held.name} side={side} size="l" decorative />
          <div>
            <p className="m0 strong">{held.name}</p>
            <p className="m0 sub">{[title, organisation, common.sides[side]].filter(Boolean).join(', ')}</p>
          </div>
        </div>
        <dl className="facts">
          <dt>{invitation.role}</dt>
          <dd>
            <strong>{common.roles[role]}</strong>
            <br />
            <span className="sub">{common.roleMeanings[role]}</span>
          </dd>
          <dt>{invitation.sentTo}</dt>
          <dd>{held.email}</dd>
          {state === 'pending' && (
            <>
              <dt>{invitation.answerBy}</dt>
              <dd>{date(texts, held.expiresAt)}</dd>
            </>
          )}
        </dl>
        {state !== 'pending' && <p>{invitation.states[state]}</p>}
        {state === 'accepted' && (
          <p>
            <Link className="ds-button" data-variant="primary" to={signedIn ? '/planer' : '/logg-inn'}>
              {signedIn ? errors.toPlans : invitation.toSignIn}
            </Link>
          </p>
        )}
        {state === 'pending' && refusal && (
          <>
            <p>{refusals[refusal]({})}</p>
            <PostForm action="/logg-ut" hidden={{ videre: pathname }} newDocument className="inline">
              <SubmitButton variant="secondary">{common.signOut}</SubmitButton>
            </PostForm>
          </>
        )}
        {state === 'pending' && !refusal && (
          <PostForm newDocument>
            <div className="row wrap">
              <SubmitButton name="answer" value="accept">
                {invitation.accept}
              </SubmitButton>
              <SubmitButton name="answer" value="decline" variant="secondary" neutral>
                {invitation.decline}
              </SubmitButton>
            </div>
            <p className="sub">{invitation.declineHint}</p>
          </PostForm>
        )}
      </div>
    </Page>
  )
}
