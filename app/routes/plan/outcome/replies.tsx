import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answer, shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { TextArea } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/outcome.css'
import { Recipients } from './Recipients'
import { Sending } from './Sending'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ outcome }) => outcome.replies)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.replies(context.viewer, { planId }))
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { services, viewer } = context
  const consultationId = form.text('consultationId')
  const back = (done: string) => redirect(`/planer/${planId}/merknader/svar?gjort=${done}`)
  if (form.intent === 'letter') {
    const letter = { consultationId, letter: form.text('letter'), version: Number(form.text('version')) }
    return answer(request, form, services.saveReplyLetter(viewer, letter), () => back('brev'))
  }
  if (form.intent === 'print')
    return answer(
      request,
      form,
      services.exportReplies(viewer, {
        consultationId,
        format: form.text('format') === 'pdf' ? 'pdf' : 'docx',
      }),
      ({ jobId }) => redirect(`/eksport/${jobId}`),
    )
  return answer(request, form, services.sendReplies(viewer, { consultationId }), () => back('sendt'))
}

/** The letter to those who answered, who can get it now, and what each will read. */
export default function Replies() {
  const found = useLoaderData<typeof loader>()
  const { outcome } = useTexts()
  if (!found.consultation)
    return (
      <>
        <PlanTop plan={found.plan} />
        <Page title={outcome.replies}>
          <EmptyState title={outcome.none}>
            <p>{outcome.noneHint}</p>
          </EmptyState>
        </Page>
      </>
    )
  const { consultation, letter, fields, strange, replies } = found
  const hidden = { consultationId: consultation.id, version: String(consultation.version) }
  return (
    <>
      <PlanTop plan={found.plan} />
      <Page title={outcome.replies} lead={outcome.repliesLead}>
        <Notice texts={outcome.done} />
        <div className="outcomes">
          <section className="card stack" aria-labelledby="letter">
            <h2 id="letter">{outcome.letter.title}</h2>
            <p>{outcome.letter.lead}</p>
            <p className="sub">
              {outcome.letter.fieldsLead} {fields.map((name) => `[${name}]`).join(' ')}
            </p>
            <PostForm intent="letter" hidden={hidden} fields={outcome.letter.fields}>
              <TextArea name="letter" initial={letter} rows={16} />
              {strange.length > 0 && <p className="hint">{outcome.letter.strange(strange.join(', '))}</p>}
              <div>
                <SubmitButton>{outcome.letter.save}</SubmitButton>
              </div>
            </PostForm>
          </section>
          <Sending consultationId={consultation.id} replies={replies} />
        </div>
        <Recipients replies={replies} />
      </Page>
    </>
  )
}
