import type { ReactNode } from 'react'

/** A page's main part: heading, a line under it, actions beside it, and what follows. */
export function Page({
  title,
  lead,
  actions,
  narrow = false,
  children,
}: {
  readonly title: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  /** A column of reading width, for forms and short pages. */
  readonly narrow?: boolean
  readonly children?: ReactNode
}) {
  return (
    <main id="content" tabIndex={-1} className={narrow ? 'page narrow' : 'page'}>
      <div className="row between page-head">
        <div>
          <h1 className="ds-heading m0" data-size="lg">
            {title}
          </h1>
          {lead && <p className="m0 sub lead">{lead}</p>}
        </div>
        {actions && <div className="row wrap">{actions}</div>}
      </div>
      {children}
    </main>
  )
}
