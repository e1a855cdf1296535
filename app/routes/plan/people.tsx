import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Role } from '~core/access/roles'
import { sides, type Side } from '~core/access/sides'
import { answer, doneAt, shown } from '~app/answer'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { SideGlyph } from '~app/components/Side'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import { InvitationList } from './parts/InvitationList'
import { InviteForm } from './parts/InviteForm'
import { MemberList } from './parts/MemberList'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ planPeople }) => planPeople.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.planPeople(context.viewer, { planId }))
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services } = context
  const personId = form.text('personId')
  const invitationId = form.text('invitationId')
  const done = (what: string) => () => doneAt(`/planer/${planId}/personer`, what)
  switch (form.intent) {
    case 'role': {
      const changed = services.changeRole(viewer, { planId, personId, role: form.choice<Role>('role') })
      return answer(request, form, changed, done('changed'))
    }
    case 'remove':
      return answer(request, form, services.removeFromPlan(viewer, { planId, personId }), () =>
        personId === viewer?.id ? doneAt('/planer', 'left') : done('removed')(),
      )
    case 'resend':
      return answer(request, form, services.resendInvitation(viewer, { invitationId }), done('resent'))
    case 'withdraw':
      return answer(request, form, services.withdrawInvitation(viewer, { invitationId }), done('withdrawn'))
    default: {
      const invited = services.invite(viewer, {
        planId,
        email: form.text('email'),
        name: form.text('name'),
        side: form.choice<Side>('side'),
        organisation: form.text('organisation'),
        title: form.text('title'),
        role: form.choice<Role>('role'),
      })
      return answer(request, form, invited, done('invited'))
    }
  }
}

/** Who sits at the plan's table, and who is invited to it. */
export default function PlanPeople() {
  const { plan, members, invitations, mayChange } = useLoaderData<typeof loader>()
  const { planPeople, common } = useTexts()
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={planPeople.title} lead={planPeople.lead(members.length)}>
        <Notice texts={planPeople.done} />
        <div className={mayChange ? 'new' : undefined}>
          <div className="stack l">
            <section aria-label={planPeople.title} className="stack">
              <ul className="plain row wrap balance">
                {sides.map((side) => (
                  <li key={side} className="row">
                    <SideGlyph side={side} />
                    {planPeople.balance(
                      common.sides[side],
                      members.filter((member) => member.side === side).length,
                    )}
                  </li>
                ))}
              </ul>
              <MemberList members={members} mayChange={mayChange} />
            </section>
            {invitations.length > 0 && <InvitationList invitations={invitations} />}
          </div>
          {mayChange && (
            <aside className="card raised" aria-labelledby="invite">
              <h2 id="invite" className="ds-heading" data-size="xs">
                {planPeople.invite}
              </h2>
              <p className="sub">{planPeople.inviteLead}</p>
              <InviteForm />
            </aside>
          )}
        </div>
      </Page>
    </>
  )
}
