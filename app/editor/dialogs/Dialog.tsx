import { useEffect, useId, useRef, type ReactNode } from 'react'
import { XMarkIcon } from '../icons'
import { useTexts } from '~app/i18n/language'

/** A dialog over the page. Escape, the cross and a click outside close it; the focus goes back where it was. */
export function Dialog({
  title,
  wide = false,
  sheet = false,
  onClose,
  children,
}: {
  readonly title: string
  readonly wide?: boolean
  /** Fills the window on a phone. */
  readonly sheet?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { common } = useTexts()
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = box.current
    const before = document.activeElement
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Escape does the same
    <dialog
      ref={box}
      className={`box${wide ? ' box--wide' : ''}${sheet ? ' box--sheet' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === box.current && onClose()}
    >
      <div className="box__inner">
        <div className="row between box__head">
          <h2 id={id} className="ds-heading m0" data-size="xs">
            {title}
          </h2>
          <button
            type="button"
            className="ds-button"
            data-icon=""
            data-variant="tertiary"
            data-color="neutral"
            aria-label={common.close}
            onClick={onClose}
          >
            <XMarkIcon aria-hidden className="i" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
