import { sides, type Side } from '~core/access/sides'
import { SideGlyph } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'

interface NamedPerson {
  readonly name: string
  readonly side: Side
  readonly organisation: string | null
}

/** People by their side of the table, each side with its count. */
export function PeopleBySide({ people }: { people: readonly NamedPerson[] }) {
  const { common, planPeople } = useTexts()
  return (
    <dl className="by-side">
      {sides.map((side) => {
        const seated = people.filter((person) => person.side === side)
        if (seated.length === 0) return null
        return (
          <div key={side}>
            <dt className="row">
              <SideGlyph side={side} /> {planPeople.balance(common.sides[side], seated.length)}
            </dt>
            {seated.map(({ name, organisation }, index) => (
              <dd key={index}>
                {name}
                {organisation && <span className="sub">, {organisation}</span>}
              </dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}
