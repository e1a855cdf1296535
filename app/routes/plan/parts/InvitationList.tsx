import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Avatar } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'

type Invitation = SerializeFrom<Awaited<ReturnType<Services['planPeople']>>['invitations'][number]>

/** Invitations that were not accepted yet, or were turned down. */
export function InvitationList({ invitations }: { invitations: readonly Invitation[] }) {
  const { planPeople } = useTexts()
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations" className="ds-heading h7" data-size="xs">
        {planPeople.invitations}
      </h2>
      <ul className="plain nd people">
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  )
}

function InvitationRow({
  invitation: { id, name, email, side, role, state, expiresAt },
}: {
  invitation: Invitation
}) {
  const texts = useTexts()
  const { planPeople, common } = texts
  const open = state === 'pending' || state === 'expired'
  const told =
    state === 'pending'
      ? planPeople.states.pending(date(texts, expiresAt))
      : planPeople.states[state === 'expired' ? 'expired' : 'declined']
  return (
    <li>
      <Avatar name={name} side={side} size="l" decorative />
      <div className="grow">
        <span className="strong">{name}</span>
        <span className="sub">
          {email} · {common.roles[role]}
        </span>
        <span className="sub sm">{told}</span>
      </div>
      {open && (
        <div className="row people__acts">
          <PostForm intent="resend" hidden={{ invitationId: id }} className="inline">
            <SubmitButton variant="secondary" neutral label={planPeople.resendTo(name)}>
              {planPeople.resend}
            </SubmitButton>
          </PostForm>
          <PostForm intent="withdraw" hidden={{ invitationId: id }} className="inline">
            <SubmitButton variant="tertiary" danger label={planPeople.withdrawFrom(name)}>
              {planPeople.withdraw}
            </SubmitButton>
          </PostForm>
        </div>
      )}
    </li>
  )
}
