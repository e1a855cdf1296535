import type { Services } from '~server/services'
import { roles } from '~core/access/roles'
import { SelectField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Avatar } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'

type Member = Awaited<ReturnType<Services['planPeople']>>['members'][number]

/** The people at the plan's table; whoever looks after them changes a role or takes somebody off. */
export function MemberList({ members, mayChange }: { members: readonly Member[]; mayChange: boolean }) {
  return (
    <ul className="plain nd people">
      {members.map((member) => (
        <MemberRow key={member.personId} member={member} mayChange={mayChange} />
      ))}
    </ul>
  )
}

function MemberRow({ member, mayChange }: { member: Member; mayChange: boolean }) {
  const { planPeople, common } = useTexts()
  const { personId, name, side, title, organisation, email, role } = member
  return (
    <li>
      <Avatar name={name} side={side} size="l" decorative />
      <div className="grow">
        <span className="strong">{name}</span>
        <span className="sub">{[title, organisation ?? common.sides[side]].filter(Boolean).join(', ')}</span>
        {email && <span className="sub sm">{email}</span>}
      </div>
      {mayChange ? (
        <div className="row people__acts">
          <PostForm
            intent="role"
            hidden={{ personId }}
            fields={{ role: { label: planPeople.roleOf(name) } }}
            className="row role-form"
          >
            <SelectField
              name="role"
              initial={role}
              options={roles.map((known) => [known, common.roles[known]])}
            />
            <SubmitButton variant="tertiary" neutral label={planPeople.changeRoleOf(name)}>
              {planPeople.changeRole}
            </SubmitButton>
          </PostForm>
          <PostForm intent="remove" hidden={{ personId }} className="inline">
            <SubmitButton variant="tertiary" danger label={planPeople.removeThis(name)}>
              {planPeople.remove}
            </SubmitButton>
          </PostForm>
        </div>
      ) : (
        <span className="ds-tag quiet">{common.roles[role]}</span>
      )}
    </li>
  )
}
