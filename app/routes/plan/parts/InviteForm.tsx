import { roles } from '~core/access/roles'
import { sides } from '~core/access/sides'
import { PickField, TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { SideGlyph } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'

/** Invites somebody to a role and a side of the table. */
export function InviteForm() {
  const { planPeople, common } = useTexts()
  return (
    <PostForm intent="invite" fields={planPeople.fields}>
      <TextField name="name" autoComplete="off" />
      <TextField name="email" type="email" autoComplete="off" />
      <PickField
        name="side"
        initial="voluntary"
        picks={sides.map((side) => ({
          value: side,
          name: (
            <span className="row">
              {common.sides[side]} <SideGlyph side={side} />
            </span>
          ),
        }))}
      />
      <TextField name="organisation" optional />
      <TextField name="title" optional />
      <PickField
        name="role"
        initial="editor"
        picks={roles.map((role) => ({
          value: role,
          name: common.roles[role],
          text: common.roleMeanings[role],
        }))}
      />
      <div>
        <SubmitButton>{planPeople.send}</SubmitButton>
      </div>
    </PostForm>
  )
}
