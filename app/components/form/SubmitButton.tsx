import { useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'

/** A form's button. While the form is on its way it says so, and a second click sends nothing more. */
export function SubmitButton({
  children,
  variant = 'primary',
  danger = false,
  neutral = false,
  name,
  value,
  label,
}: {
  readonly children: ReactNode
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly danger?: boolean
  readonly neutral?: boolean
  readonly name?: string
  readonly value?: string
  /** A fuller name for those who hear the page, where the sight of the page says the rest. */
  readonly label?: string
}) {
  const sending = useNavigation().state === 'submitting'
  return (
    <button
      type="submit"
      className={danger ? 'ds-button danger' : 'ds-button'}
      data-variant={variant}
      data-color={neutral || danger ? 'neutral' : undefined}
      name={name}
      value={value}
      aria-label={label}
      aria-busy={sending || undefined}
      onClick={sending ? (event) => event.preventDefault() : undefined}
    >
      {children}
    </button>
  )
}
