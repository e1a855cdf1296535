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
  const panel = useRef<HTMLDivElement>(null)
  const menuItems = () => [...(frame.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]

  useEffect(() => {
    if (!open) return
    const close = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false)
    }
    const follow = () => {
      if (button.current && panel.current) placeBeside(button.current, panel.current)
    }
    follow()
    document.addEventListener('pointerdown', close)
    document.addEventListener('focusin', close)
    document.addEventListener('scroll', follow, true)
    const ticked = menuItems().find((item) => item.getAttribute('aria-checked') === 'true')
    ;(ticked ?? menuItems()[0])?.focus({ preventScroll: true })
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('focusin', close)
      document.removeEventListener('scroll', follow, true)
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
          ref={panel}
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

/** Pixels between a menu and its button, and between a menu and the window's edge. */
const GAP = 6
const EDGE = 8

/** Under the button where there is room, else above it; never outside the window. */
function placeBeside(button: HTMLElement, panel: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = panel
  const below = at.bottom + GAP
  const fits = below + height <= window.innerHeight - EDGE
  const top = fits || at.top < window.innerHeight / 2 ? below : at.top - GAP - height
  const left = at.left + width <= window.innerWidth - EDGE ? at.left : at.right - width
  panel.style.top = `${Math.max(EDGE, Math.min(top, window.innerHeight - EDGE - height))}px`
  panel.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - EDGE - width))}px`
}
