import type { ReactNode } from 'react'

/** A button of a form with several: `act` says which was pressed. */
export function PlainButton({
  act,
  variant = 'primary',
  label,
  value,
  children,
}: {
  readonly act: string
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  /** A fuller name for those who hear the page. */
  readonly label?: string
  /** What the act is about: "remove:<id>". */
  readonly value?: string
  readonly children: ReactNode
}) {
  return (
    <button
      className="ds-button"
      data-variant={variant}
      name="act"
      value={value === undefined ? act : `${act}:${value}`}
      aria-label={label}
    >
      {children}
    </button>
  )
}
