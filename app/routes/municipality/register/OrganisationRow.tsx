import type { Services } from '~server/services'
import { organisationNumberShown } from '~core/identity/organisationNumber'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { OrganisationFields } from '~app/components/register/OrganisationFields'
import { useTexts } from '~app/i18n/language'

type Organisation = Awaited<ReturnType<Services['organisations']>>['organisations'][number]

/** One of the register, with the form that corrects it. */
export function OrganisationRow({ organisation }: { organisation: Organisation }) {
  const { register, common } = useTexts()
  const { id: organisationId, name, kind, number, contactName, email } = organisation
  const refused = useRefused('change', { organisationId })
  const facts = [
    register.kinds[kind],
    number && register.number(organisationNumberShown(number)),
    contactName,
  ]
  return (
    <li className="wraps">
      <div className="grow">
        <span className="strong">{name}</span>
        <span className="sub">{facts.filter(Boolean).join(' · ')}</span>
        <span className="sub sm">{email ?? register.noEmail}</span>
      </div>
      <details className="more edit" open={refused || undefined}>
        <summary aria-label={register.changeThis(name)}>{register.change}</summary>
        <div className="stack">
          <PostForm intent="change" hidden={{ organisationId }} fields={register.fields}>
            <OrganisationFields initial={organisation} />
            <div>
              <SubmitButton>{common.save}</SubmitButton>
            </div>
          </PostForm>
          <hr />
          <PostForm intent="remove" hidden={{ organisationId }}>
            <p className="sub">{register.removeLead}</p>
            <div>
              <SubmitButton variant="secondary" danger label={register.removeThis(name)}>
                {register.remove}
              </SubmitButton>
            </div>
          </PostForm>
        </div>
      </details>
    </li>
  )
}
