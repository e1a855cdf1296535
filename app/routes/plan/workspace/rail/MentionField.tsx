import { forwardRef, useId, useState, type KeyboardEvent } from 'react'
import type { Mentionable } from '~core/thread/mentions'
import { useTexts } from '~app/i18n/language'

interface MentionFieldProps {
  readonly id: string
  readonly value: string
  readonly placeholder: string
  readonly describedBy: string
  readonly rows: number
  readonly callable: readonly Mentionable[]
  readonly onChange: (value: string) => void
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** As many names as one looks through. */
const MOST = 6

/** A field that offers names after an @: arrows and Enter, or the mouse. Escape closes the list only. */
export const MentionField = forwardRef<HTMLTextAreaElement, MentionFieldProps>(
  function MentionField(props, ref) {
    const { id, value, placeholder, describedBy, rows, callable, onChange, onFocus, onKeyDown } = props
    const { talk: texts } = useTexts()
    const [caret, setCaret] = useState(0)
    const [at, setAt] = useState(0)
    const [closedAt, setClosedAt] = useState<number | null>(null)
    const listId = useId()
    const begun = begunMention(value.slice(0, caret))
    const offered = begun && closedAt !== begun.start ? matching(callable, begun.letters) : []
    const isOpen = offered.length > 0

    const choose = ({ name }: Mentionable) => {
      if (!begun) return
      onChange(`${value.slice(0, begun.start)}@${name} ${value.slice(caret)}`)
      setCaret(begun.start + name.length + 2)
      setAt(0)
    }
    const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
      if (!isOpen) return onKeyDown(event)
      const chosen = offered[Math.min(at, offered.length - 1)]
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step) setAt((at + step + offered.length) % offered.length)
      else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') {
        if (chosen) choose(chosen)
      } else if (event.key === 'Escape') setClosedAt(begun?.start ?? null)
      else return onKeyDown(event)
      event.preventDefault()
    }
    return (
      <div className="mention-field">
        <textarea
          ref={ref}
          id={id}
          className="ds-input"
          rows={rows}
          value={value}
          placeholder={placeholder}
          aria-describedby={describedBy}
          aria-autocomplete="list"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen ? `${listId}-${Math.min(at, offered.length - 1)}` : undefined}
          onChange={({ target }) => {
            onChange(target.value)
            setCaret(target.selectionStart)
            setClosedAt(null)
          }}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onFocus={onFocus}
          onKeyDown={keyDown}
        />
        {isOpen && (
          <ul id={listId} className="mention-list" role="listbox" aria-label={texts.suggestions}>
            {offered.map((one, index) => (
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
              <li
                key={one.kind === 'person' ? one.id : one.name}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === Math.min(at, offered.length - 1)}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(one)}
              >
                {one.name}
              </li>
            ))}
          </ul>
        )}
      </div>
    )
  },
)

/** The name that is being typed after an @, and where it begins. */
function begunMention(before: string): { readonly start: number; readonly letters: string } | null {
  const found = /(?:^|[\s(])@([\p{L}\p{N}.-]*(?: [\p{L}\p{N}.-]*){0,2})$/u.exec(before)
  if (!found) return null
  const letters = found[1] ?? ''
  return { start: before.length - letters.length - 1, letters: letters.toLocaleLowerCase('nb') }
}

function matching(callable: readonly Mentionable[], letters: string): Mentionable[] {
  const words = (name: string) => name.toLocaleLowerCase('nb')
  return callable
    .filter(({ name }) => words(name) !== letters.trim())
    .filter(({ name }) => words(name).startsWith(letters) || words(name).includes(` ${letters}`))
    .slice(0, MOST)
}
