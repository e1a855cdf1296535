import { committeeKinds } from '~core/council/committee'
import { PickField, TextField } from '~app/components/form/fields'
import { useTexts } from '~app/i18n/language'
import type { ShownCommittee } from './committeesData'

/** The fields of a body, new or as it is. */
export function BodyFields({ initial }: { initial?: ShownCommittee }) {
  const { committees: words } = useTexts()
  const picks = committeeKinds.map((kind) => ({
    ...{ value: kind, name: words.kinds[kind], text: words.kindHints[kind] },
  }))
  return (
    <>
      <TextField name="name" initial={initial?.name} />
      <PickField name="kind" initial={initial?.kind ?? 'committee'} picks={picks} />
      <div className="form__row">
        <TextField name="periodFrom" type="date" initial={initial?.periodFrom} />
        <TextField name="periodTo" type="date" initial={initial?.periodTo} />
      </div>
    </>
  )
}
