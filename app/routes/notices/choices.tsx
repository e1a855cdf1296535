import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction, SerializeFrom } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { mailModes, type MailMode } from '~core/notice/delivery'
import { answer, doneAt, shown } from '~app/answer'
import { PickField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import '~app/styles/notices.css'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ notices }) => notices.choicesTitle)

export async function loader({ request, context: { viewer, services } }: LoaderFunctionArgs) {
  return { plans: await shown(request, services.noticeChoices(viewer, {})) }
}

export async function action({ request, context: { viewer, services } }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const planId = form.text('planId')
  const chosen =
    form.intent === 'watch'
      ? services.setWatch(viewer, {
          planId,
          sectionId: form.text('sectionId') || null,
          watched: form.text('watched') === 'yes',
        })
      : services.setMailMode(viewer, { planId, mail: form.choice<MailMode>('mail') })
  // The workspace asks in the background, and stays where it is.
  return answer(request, form, chosen, () =>
    form.text('stay') ? Response.json({ done: 'watch' }) : doneAt('/varsler/valg', 'saved'),
  )
}

/** For each plan: what is mailed, and what one follows. */
export default function NoticeChoices() {
  const { plans } = useLoaderData<typeof loader>()
  const { notices } = useTexts()
  return (
    <Page title={notices.choicesTitle} lead={notices.choicesLead} narrow>
      <Notice texts={notices.done} />
      <div className="stack l">
        {plans.map((plan) => (
          <PlanChoices key={plan.id} plan={plan} />
        ))}
        {plans.length === 0 && <p className="sub">{notices.noPlans}</p>}
        <p>
          <Link className="lk" to="/varsler">
            {notices.title}
          </Link>
        </p>
      </div>
    </Page>
  )
}

function PlanChoices({ plan }: { plan: SerializeFrom<typeof loader>['plans'][number] }) {
  const { notices, common } = useTexts()
  const { id, title, mail, watched, sections } = plan
  return (
    <section className="card stack" aria-labelledby={`plan-${id}`}>
      <h2 id={`plan-${id}`} className="ds-heading m0" data-size="xs">
        {title}
      </h2>
      <PostForm intent="mail" hidden={{ planId: id }} fields={{ mail: { label: notices.mail } }}>
        <PickField
          name="mail"
          initial={mail}
          picks={mailModes.map((mode) => ({ value: mode, ...notices.mailModes[mode] }))}
        />
        <div>
          <SubmitButton variant="secondary" label={`${common.save}: ${title}`}>
            {common.save}
          </SubmitButton>
        </div>
      </PostForm>
      <h3 className="notices-day">{notices.watches}</h3>
      <p className="m0">
        {watched
          ? notices.watchedPlan
          : sections.length > 0
            ? notices.watchedSections
            : notices.watchedNothing}
      </p>
      {sections.length > 0 && (
        <ul className="plain stack s">
          {sections.map((section) => (
            <li key={section.id} className="row between">
              <span>
                {section.number} {section.title}
              </span>
              <PostForm
                intent="watch"
                hidden={{ planId: id, sectionId: section.id, watched: 'no' }}
                className="inline"
              >
                <SubmitButton variant="tertiary" label={notices.unwatchThis(section.title)}>
                  {notices.unwatchSection}
                </SubmitButton>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
      <PostForm
        intent="watch"
        hidden={{ planId: id, sectionId: '', watched: watched ? 'no' : 'yes' }}
        className="inline"
      >
        <div>
          <SubmitButton variant="secondary" neutral>
            {watched ? notices.unwatchPlan : notices.watchPlan}
          </SubmitButton>
        </div>
      </PostForm>
    </section>
  )
}
