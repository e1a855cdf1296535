import { Link } from '@remix-run/react'
import { organisationKinds, type OrganisationKind } from '~core/consultation/organisation'
import type { Id } from '~core/ids'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'

/** Somebody in the register who is not invited yet. */
interface Other {
  readonly id: Id
  readonly name: string
  readonly kind: OrganisationKind
  readonly email: string | null
}

/** Those of the register to choose among, by kind. */
export function RegisterPicks({
  others,
  municipalityId,
}: {
  others: readonly Other[]
  /** Where the register is kept, for whoever keeps it. */
  municipalityId: Id | null
}) {
  const { consultation, register } = useTexts()
  const { parties: words } = consultation
  return (
    <section className="card" aria-labelledby="from-register">
      <h2 id="from-register" className="ds-heading" data-size="xs">
        {words.fromRegister}
      </h2>
      <p className="sub">{others.length > 0 ? words.fromRegisterLead : words.nobodyLeft}</p>
      {others.length > 0 && (
        <PostForm intent="invite" className="form wide">
          {organisationKinds.map((kind) => (
            <Picks
              key={kind}
              name={register.kinds[kind]}
              others={others.filter((one) => one.kind === kind)}
            />
          ))}
          <div>
            <SubmitButton>{words.invite}</SubmitButton>
          </div>
        </PostForm>
      )}
      {municipalityId && (
        <p>
          <Link className="lk" to={`/kommuner/${municipalityId}/register`}>
            {words.toRegister}
          </Link>
        </p>
      )}
    </section>
  )
}

function Picks({ name, others }: { name: string; others: readonly Other[] }) {
  const { register } = useTexts()
  if (others.length === 0) return null
  return (
    <fieldset className="field picks-of-kind">
      <legend>{name}</legend>
      <div className="picks-of-kind__list">
        {others.map(({ id, name: called, email }) => (
          <label key={id} className="tick-row">
            <input className="ds-input" type="checkbox" name="organisationId" value={id} />
            <span>
              {called}
              {email === null && <span className="hint sub sm">{register.noEmail}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
