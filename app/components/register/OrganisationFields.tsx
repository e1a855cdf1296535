import { organisationKinds, type OrganisationEntry } from '~core/consultation/organisation'
import { SelectField, TextField } from '~app/components/form/fields'
import { useTexts } from '~app/i18n/language'

/** What is written of an organisation or a board, in the register and on a list of those who are invited. */
export function OrganisationFields({ initial }: { initial?: OrganisationEntry }) {
  const { register } = useTexts()
  return (
    <>
      <TextField name="name" initial={initial?.name} autoComplete="off" />
      <div className="form__row">
        <SelectField
          name="kind"
          initial={initial?.kind}
          options={organisationKinds.map((kind) => [kind, register.kinds[kind]])}
        />
        <TextField name="number" initial={initial?.number} inputMode="numeric" optional />
      </div>
      <div className="form__row">
        <TextField name="contactName" initial={initial?.contactName} autoComplete="off" optional />
        <TextField name="email" type="email" initial={initial?.email} autoComplete="off" optional />
      </div>
    </>
  )
}
