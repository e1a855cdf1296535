import type { Services } from '~server/services'
import { sides } from '~core/access/sides'
import { SelectField, TextField, TickField } from '~app/components/form/fields'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Avatar } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'

type Member = Awaited<ReturnType<Services['municipalitySettings']>>['members'][number]

/** Everyone with a seat in the municipality, and the form that gives somebody one. */
export function Members({ members }: { members: readonly Member[] }) {
  const { municipality } = useTexts()
  const refused = useRefused('add')
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="ds-heading m0" data-size="xs">
        {municipality.people}
      </h2>
      <p className="sub">
        {municipality.count(members.length)}. {municipality.peopleLead}
      </p>
      <ul className="plain nd people">
        {members.map((member) => (
          <MemberRow
            key={member.personId}
            member={member}
            others={members.filter((other) => other !== member)}
          />
        ))}
      </ul>
      <details className="more" open={refused || undefined}>
        <summary>{municipality.add}</summary>
        <div className="card">
          <PostForm intent="add" fields={municipality.memberFields}>
            <div className="form__row">
              <TextField name="name" autoComplete="off" />
              <TextField name="email" type="email" autoComplete="off" />
            </div>
            <SeatFields />
            <div>
              <SubmitButton>{municipality.addSubmit}</SubmitButton>
            </div>
          </PostForm>
        </div>
      </details>
    </section>
  )
}

function MemberRow({ member, others }: { member: Member; others: readonly Member[] }) {
  const { municipality, common } = useTexts()
  const { personId, name, side, title, organisation, email, admin } = member
  const [changeRefused, removeRefused] = [
    useRefused('change', { personId }),
    useRefused('remove', { personId }),
  ]
  return (
    <li className="wraps">
      <Avatar name={name} side={side} size="l" decorative />
      <div className="grow">
        <span className="strong">
          {name} {admin && <span className="ds-tag quiet">{municipality.admin}</span>}
        </span>
        <span className="sub">{[title, organisation ?? common.sides[side]].filter(Boolean).join(', ')}</span>
        <span className="sub sm">{email}</span>
      </div>
      <details className="more edit" open={changeRefused || removeRefused || undefined}>
        <summary aria-label={municipality.edit(name)}>{municipality.change}</summary>
        <div className="stack">
          <PostForm intent="change" hidden={{ personId }} fields={municipality.memberFields}>
            <SeatFields member={member} />
            <div>
              <SubmitButton>{common.save}</SubmitButton>
            </div>
          </PostForm>
          <hr />
          <PostForm intent="remove" hidden={{ personId }} fields={municipality.memberFields}>
            <p className="sub">{municipality.removeLead}</p>
            <SelectField
              name="handOverTo"
              options={[
                ['', municipality.nobody],
                ...others.map((other) => [other.personId, other.name] as const),
              ]}
            />
            <div>
              <SubmitButton variant="secondary" danger label={municipality.remove(name)}>
                {municipality.removeShort}
              </SubmitButton>
            </div>
          </PostForm>
        </div>
      </details>
    </li>
  )
}

function SeatFields({ member }: { member?: Member }) {
  const { common } = useTexts()
  return (
    <>
      <SelectField
        name="side"
        initial={member?.side}
        options={sides.map((side) => [side, common.sides[side]])}
      />
      <div className="form__row">
        <TextField name="organisation" initial={member?.organisation} optional />
        <TextField name="title" initial={member?.title} optional />
      </div>
      <TickField name="admin" initial={member?.admin} />
    </>
  )
}
