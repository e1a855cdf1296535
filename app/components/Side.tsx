import { initials as initialsOf } from '~core/access/initials'
import { sides, type Side } from '~core/access/sides'
import { useTexts } from '~app/i18n/language'

/** A side's shape with its letter; beside the side's name, so hidden from those who hear the page. */
export function SideGlyph({ side }: { side: Side }) {
  const { common } = useTexts()
  return (
    <span className="side" data-color={side} aria-hidden="true">
      {common.sideLetters[side]}
    </span>
  )
}

interface AvatarProps {
  readonly name: string
  /** Null for someone who has left the table: then no shape claims a side. */
  readonly side: Side | null
  readonly initials?: string
  readonly size?: 'xs' | 'l'
  /** Set where the name stands beside it. */
  readonly decorative?: boolean
}

/** A person by initials in their side's shape and colour. Read aloud as name and side. */
export function Avatar({ name, side, initials, size = 'xs', decorative = false }: AvatarProps) {
  const { common } = useTexts()
  const label = side ? `${name}, ${common.sideOfOne[side]}` : name
  const spoken = decorative
    ? { 'aria-hidden': true as const }
    : { role: 'img' as const, 'aria-label': label, title: label }
  return (
    <span
      className={`ds-avatar ${size}${side ? '' : ' gone'}`}
      data-color={side ?? undefined}
      data-initials={initials ?? initialsOf(name)}
      {...spoken}
    />
  )
}

/** People at a table, as avatars; those who do not fit are counted. */
export function Avatars({
  people,
  most = 8,
}: {
  people: readonly { readonly personId: string; readonly name: string; readonly side: Side | null }[]
  most?: number
}) {
  const rest = people.length - most
  return (
    <ul className="avs">
      {people.slice(0, most).map((person) => (
        <li key={person.personId}>
          <Avatar name={person.name} side={person.side} />
        </li>
      ))}
      {rest > 0 && <li className="sub sm">+{rest}</li>}
    </ul>
  )
}

/** What the three shapes mean. */
export function Legend() {
  const { common } = useTexts()
  return (
    <ul className="legend" aria-label={common.sidesTitle}>
      {sides.map((side) => (
        <li key={side}>
          <SideGlyph side={side} /> {common.sides[side]}
        </li>
      ))}
    </ul>
  )
}
