import { Link } from '@remix-run/react'
import { organisationKinds, type OrganisationKind } from '~core/consultation/organisation'
import { useTexts } from '~app/i18n/language'

/** All of the register, or one kind; kinds that nobody is of are left out. */
export function KindFilter({
  current,
  counts,
  total,
}: {
  current: OrganisationKind | null
  counts: Readonly<Record<OrganisationKind, number>>
  total: number
}) {
  const { register } = useTexts()
  const there = organisationKinds.filter((kind) => counts[kind] > 0 || kind === current)
  return (
    <nav className="switch" aria-label={register.show}>
      <Link to="?" aria-current={current === null ? 'page' : undefined} preventScrollReset>
        {register.kindCount(register.all, total)}
      </Link>
      {there.map((kind) => (
        <Link
          key={kind}
          to={`?type=${kind}`}
          aria-current={kind === current ? 'page' : undefined}
          preventScrollReset
        >
          {register.kindCount(register.kinds[kind], counts[kind])}
        </Link>
      ))}
    </nav>
  )
}
