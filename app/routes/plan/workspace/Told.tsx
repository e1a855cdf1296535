import type { ReactNode } from 'react'

/** A box in the text's column that tells the writer something. */
export function Told({
  kind,
  aloud = kind === 'danger' && 'alert',
  children,
}: {
  kind: 'warning' | 'danger' | 'info'
  /** How it is read out to those who listen; false when something else says it. */
  aloud?: 'alert' | 'status' | false
  children: ReactNode
}) {
  return (
    <div className="ds-alert told" data-color={kind} role={aloud || undefined}>
      <div>{children}</div>
    </div>
  )
}
