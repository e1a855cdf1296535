import { useRef } from 'react'
import { sides, type Side } from '~core/access/sides'
import { Fault, useField } from '~app/components/form/PostForm'
import { SideGlyph } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'
import { INVITE } from '../callForm'

interface Person {
  readonly personId: string
  readonly name: string
  readonly side: Side
  readonly organisation: string | null
}

/** Who is invited, side by side of the table, with all or none of each at one press. */
export function InvitedFields({
  people,
  invited,
}: {
  people: readonly Person[]
  invited: readonly string[]
}) {
  const { workSessions } = useTexts()
  const { id, problem } = useField('invited')
  return (
    <fieldset className="card stack plain-set" id={id} tabIndex={-1}>
      <legend className="ds-heading" data-size="xs">
        {workSessions.form.invited}
      </legend>
      {problem && <Fault id={`${id}-fault`}>{problem}</Fault>}
      <div className="call__sides">
        {sides.map((side) => (
          <OneSide
            key={side}
            side={side}
            people={people.filter((person) => person.side === side)}
            invited={invited}
          />
        ))}
      </div>
    </fieldset>
  )
}

function OneSide({
  side,
  people,
  invited,
}: {
  side: Side
  people: readonly Person[]
  invited: readonly string[]
}) {
  const { workSessions, common } = useTexts()
  const { form } = workSessions
  const boxes = useRef<HTMLDivElement>(null)
  const name = common.sides[side]
  if (people.length === 0) return null
  const choose = (ticked: boolean) => {
    for (const box of boxes.current?.querySelectorAll('input') ?? []) box.checked = ticked
  }
  return (
    <div role="group" aria-label={name} ref={boxes}>
      <div className="row wrap">
        <SideGlyph side={side} />
        <span className="strong grow">{name}</span>
        <ChooseButton label={form.everybodyOf(name)} onClick={() => choose(true)}>
          {form.everybody}
        </ChooseButton>
        <ChooseButton label={form.nobodyOf(name)} onClick={() => choose(false)}>
          {form.nobody}
        </ChooseButton>
      </div>
      {people.map((person) => (
        <PersonBox key={person.personId} person={person} initial={invited.includes(person.personId)} />
      ))}
    </div>
  )
}

function ChooseButton({
  label,
  onClick,
  children,
}: {
  label: string
  onClick: () => void
  children: string
}) {
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="tertiary"
      data-color="neutral"
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

function PersonBox({ person, initial }: { person: Person; initial: boolean }) {
  const { id, typed, refusedOnce } = useField(INVITE + person.personId)
  return (
    <label className="tick-row" htmlFor={id}>
      <input
        className="ds-input"
        type="checkbox"
        id={id}
        name={INVITE + person.personId}
        defaultChecked={refusedOnce ? typed !== undefined : initial}
      />
      <span>
        {person.name}
        {person.organisation && <span className="sub sm"> {person.organisation}</span>}
      </span>
    </label>
  )
}
