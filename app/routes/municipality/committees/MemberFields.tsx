import { memberSeats } from '~core/council/committee'
import { SelectField, TextField } from '~app/components/form/fields'
import { useTexts } from '~app/i18n/language'
import type { CommitteesPage, ShownMember } from './committeesData'

/** Which field a refusal of a member is about. */
export const memberFaults = { 'committeeMember.seatTaken': 'seat', 'person.notFound': 'personId' } as const

/** The fields of a member, new or as they are. */
export function MemberFields({
  initial,
  politicians,
}: {
  initial?: ShownMember
  politicians: CommitteesPage['politicians']
}) {
  const { committees: words } = useTexts()
  const people = politicians.map(({ id, name, organisation }) => {
    return [id, organisation ? `${name}, ${organisation}` : name] as const
  })
  return (
    <>
      <TextField name="name" initial={initial?.name} />
      <div className="form__row">
        <TextField name="party" initial={initial?.party} list="parties" optional />
        <SelectField
          name="seat"
          initial={initial?.seat ?? 'member'}
          options={memberSeats.map((seat) => [seat, words.seats[seat]])}
        />
      </div>
      <SelectField
        name="personId"
        initial={initial?.personId ?? ''}
        options={[['', words.nobody], ...people]}
      />
      {initial && <TextField name="leftOn" type="date" initial={initial.leftOn} optional />}
    </>
  )
}
