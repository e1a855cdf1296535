import { Link } from '@remix-run/react'
import { useId } from 'react'

/** What is set on a page of its own, and the way there. */
export function LinkCard({
  title,
  lead,
  to,
  label,
}: {
  title: string
  lead: string
  to: string
  label: string
}) {
  const id = useId()
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id} className="ds-heading" data-size="xs">
        {title}
      </h2>
      <p className="sub">{lead}</p>
      <p>
        <Link className="lk" to={to}>
          {label}
        </Link>
      </p>
    </section>
  )
}
