import { Link } from '@remix-run/react'

/** A choice that loads the page anew: links side by side, one of them current. */
export function Switch({
  label,
  choices,
}: {
  readonly label: string
  readonly choices: readonly (readonly [to: string, name: string, current: boolean])[]
}) {
  return (
    <nav className="switch" aria-label={label}>
      {choices.map(([to, name, current]) => (
        <Link key={to} to={to} aria-current={current ? 'true' : undefined} preventScrollReset replace>
          {name}
        </Link>
      ))}
    </nav>
  )
}
