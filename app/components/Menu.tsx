import { useEffect, useRef, type ReactNode } from 'react'

/** A menu that opens without script; with it, Escape and a click elsewhere close it. */
export function Menu({
  label,
  summary,
  align = 'end',
  children,
}: {
  /** What the button is called, in full. */
  readonly label: string
  readonly summary: ReactNode
  /** The edge of the button that the menu hangs from. */
  readonly align?: 'start' | 'end'
  readonly children: ReactNode
}) {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      if (event.target instanceof Node && menu.current?.contains(event.target)) return
      menu.current?.removeAttribute('open')
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return
      menu.current.open = false
      menu.current.querySelector('summary')?.focus()
    }
    document.addEventListener('click', close)
    document.addEventListener('focusin', close)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', close)
      document.removeEventListener('focusin', close)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return (
    <details className="menu" ref={menu}>
      <summary aria-label={label}>{summary}</summary>
      <div className="menu__panel" data-align={align}>
        {children}
      </div>
    </details>
  )
}
