import type { ReactNode } from 'react'

/** A box in the text's column that tells the writer something. */
export function Told({ kind, children }: { kind: 'warning' | 'danger' | 'info'; children: ReactNode }) {
  return (
    <div className="ds-alert told" data-color={kind} role={kind === 'danger' ? 'alert' : undefined}>
      <div>{children}</div>
    </div>
  )
}
