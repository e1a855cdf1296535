import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Locale } from '~core/access/fields'
import { answer, doneAt, shown } from '~app/answer'
import { browserOf } from '~app/browser'
import { SelectField, TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { When } from '~app/components/Time'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ profile }) => profile.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer, sessionId, services, locale } = context
  const sessions = await shown(request, services.sessionsOf(viewer, { currentSessionId: sessionId }))
  return { sessions, name: viewer?.name ?? '', email: viewer?.email ?? '', locale, now: new Date() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services, sessionId, cookies } = context
  if (form.intent === 'end') {
    const ending = form.text('sessionId')
    return answer(request, form, services.endSession(viewer, { sessionId: ending }), () =>
      ending === sessionId
        ? redirect('/', { headers: { 'Set-Cookie': cookies.session(null) } })
        : doneAt('/profil', 'ended'),
    )
  }
  const saved = services.updateProfile(viewer, {
    name: form.text('name'),
    locale: form.choice<Locale>('locale'),
  })
  return answer(request, form, saved, () => doneAt('/profil', 'saved'))
}

export default function Profile() {
  const { sessions, name, email, locale, now } = useLoaderData<typeof loader>()
  const { profile, common } = useTexts()
  return (
    <Page title={profile.title} lead={profile.lead(email)} narrow>
      <Notice texts={profile.done} />
      <div className="stack l">
        <section className="card" aria-labelledby="you">
          <h2 id="you" className="ds-heading" data-size="xs">
            {profile.you}
          </h2>
          <PostForm intent="save" fields={profile.fields} newDocument>
            <TextField name="name" initial={name} autoComplete="name" />
            <SelectField name="locale" initial={locale} options={Object.entries(common.languageNames)} />
            <div>
              <SubmitButton>{common.save}</SubmitButton>
            </div>
          </PostForm>
        </section>
        <section aria-labelledby="sessions">
          <h2 id="sessions" className="ds-heading m0" data-size="xs">
            {profile.sessions}
          </h2>
          <p className="sub">{profile.sessionsLead}</p>
          <ul className="plain nd">
            {sessions.map((session) => {
              const found = browserOf(session.userAgent)
              const device = found ? profile.on(found.browser, found.system) : profile.unknownDevice
              return (
                <li key={session.id}>
                  <div className="grow">
                    <span className="strong">
                      {device} {session.current && <span className="ds-tag quiet">{profile.thisOne}</span>}
                    </span>
                    <span className="sub">
                      {profile.lastSeen} <When at={session.lastSeenAt} now={now} /> ·{' '}
                      {profile.since.toLowerCase()} <When at={session.createdAt} now={now} />
                    </span>
                  </div>
                  <PostForm intent="end" hidden={{ sessionId: session.id }} className="inline">
                    <SubmitButton variant="secondary" neutral label={profile.endThis(device)}>
                      {profile.end}
                    </SubmitButton>
                  </PostForm>
                </li>
              )
            })}
          </ul>
        </section>
      </div>
    </Page>
  )
}
