import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { isFor, type Side } from '~core/access/sides'
import { LONGEST_COMMENT, tidied } from '~core/thread/comment'
import { callableOf, withTokens } from '~core/thread/mentions'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { MentionField } from './MentionField'

interface CommentFormProps {
  readonly label: string
  /** What the button says. */
  readonly send: string
  /** What stands in the field to begin with. */
  readonly begun?: string
  /** Those who may be called are those who may read. */
  readonly onlySide: Side | null
  readonly focused?: boolean
  readonly children?: ReactNode
  readonly onCancel?: () => void
  /** With mentions as tokens. */
  readonly onSend: (text: string) => void
}

/** The field in which a comment is written. Ctrl+Enter sends, Escape gives up where one can. */
export function CommentForm(props: CommentFormProps) {
  const { label, send, begun = '', onlySide, focused = false, children, onCancel, onSend } = props
  const { data } = useWorkspace()
  const { common, talk: texts } = useTexts()
  const [typed, setTyped] = useState(begun)
  const [active, setActive] = useState(begun !== '' || focused)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => {
    if (focused || begun !== '') field.current?.focus({ preventScroll: true })
  }, [focused, begun])

  const callable = callableOf(data.people.filter(({ side }) => isFor(side, onlySide)))
  const text = withTokens(tidied(typed), callable)
  const over = text.length - LONGEST_COMMENT
  const submit = () => {
    if (text === '' || over > 0) return
    setTyped('')
    setActive(false)
    onSend(text)
  }
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label htmlFor={id} className="ds-sr-only">
        {label}
      </label>
      <MentionField
        ref={field}
        id={id}
        value={typed}
        placeholder={label}
        describedBy={`${id}-hint`}
        rows={active || typed ? 3 : 1}
        callable={callable}
        onChange={setTyped}
        onFocus={() => setActive(true)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            submit()
          }
          if (event.key === 'Escape' && onCancel) {
            event.preventDefault()
            onCancel()
          }
        }}
      />
      <p id={`${id}-hint`} className={active ? 'comment-form__hint' : 'ds-sr-only'}>
        {texts.mentionHint}
      </p>
      {over > 0 && (
        <p className="thread__told" role="alert">
          {texts.tooLong(over)}
        </p>
      )}
      {active && children}
      {(active || typed !== '') && (
        <div className="comment-form__acts">
          <button type="submit" className="ds-button" aria-disabled={text === '' || over > 0 || undefined}>
            {send}
          </button>
          {onCancel && (
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              data-color="neutral"
              onClick={onCancel}
            >
              {common.cancel}
            </button>
          )}
        </div>
      )}
    </form>
  )
}
