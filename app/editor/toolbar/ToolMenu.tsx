import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

export interface ToolMenuItem {
  readonly label: string
  readonly icon?: ReactNode
  /** Set on choices of which one holds: shown with a tick. */
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly keys?: string
  readonly choose: () => void
}

interface ToolMenuProps {
  readonly label: string
  readonly className?: string
  readonly disabled?: boolean
  readonly tabIndex?: number
  readonly children: ReactNode
  readonly items: readonly ToolMenuItem[]
  /** Where the focus goes after a choice; the button itself where nothing is said. */
  readonly onChosen?: () => void
}

/** A button with a menu: arrows inside, Escape closes and gives the focus back, a click elsewhere closes. */
export function ToolMenu({ label, className, disabled, tabIndex, children, items, onChosen }: ToolMenuProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const menuItems = () => [...(frame.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]

  useEffect(() => {
    if (!open) return
    const close = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('focusin', close)
    const ticked = menuItems().find((item) => item.getAttribute('aria-checked') === 'true')
    ;(ticked ?? menuItems()[0])?.focus()
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('focusin', close)
    }
  }, [open])

  const walk = (event: KeyboardEvent) => {
    const all = menuItems()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }
    const step = steps[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') {
      setOpen(false)
      if (event.key === 'Escape') button.current?.focus()
      event.stopPropagation()
      return
    }
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    all.at(step % all.length)?.focus()
  }

  return (
    <div className="tool-menu" ref={frame}>
      <button
        ref={button}
        type="button"
        className={`ds-button ${className ?? ''}`}
        data-variant="tertiary"
        data-color="neutral"
        data-tool=""
        tabIndex={tabIndex}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-disabled={disabled || undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => !disabled && setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || disabled) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {children}
      </button>
      {open && (
        <div
          id={id}
          className="tool-menu__panel"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={walk}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              className="menu__item"
              role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.checked}
              aria-disabled={item.disabled || undefined}
              tabIndex={-1}
              onClick={() => {
                if (item.disabled) return
                setOpen(false)
                if (onChosen) onChosen()
                else button.current?.focus()
                item.choose()
              }}
            >
              {item.icon}
              <span className="grow">{item.label}</span>
              {item.keys && <kbd className="menu__keys">{item.keys}</kbd>}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
