import type { Editor } from '@tiptap/core'
import { useId, useState, type FormEvent } from 'react'
import { useTexts } from '~app/i18n/language'
import { wholeAddress } from '../linkAddress'
import { Dialog } from './Dialog'

/** A link on the chosen words, or new words with a link where none are chosen. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { workspace } = useTexts()
  const { link } = workspace
  const id = useId()
  const existing = editor.getAttributes('link').href as string | undefined
  const chosen = existing !== undefined || !editor.state.selection.empty
  const [address, setAddress] = useState(existing ?? '')
  const [words, setWords] = useState('')
  const [faulty, setFaulty] = useState(false)

  const set = (event: FormEvent) => {
    event.preventDefault()
    const href = wholeAddress(address)
    if (!href) return setFaulty(true)
    onClose()
    const chain = editor.chain().focus()
    if (chosen) chain.extendMarkRange('link').setLink({ href }).run()
    else {
      const text = words.trim() || address.trim()
      chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run()
    }
  }
  const remove = () => {
    onClose()
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
  }
  return (
    <Dialog title={link.title} onClose={onClose}>
      <form className="form" onSubmit={set} noValidate>
        {!chosen && (
          <div className="field">
            <label htmlFor={`${id}words`}>{link.words}</label>
            <input
              id={`${id}words`}
              className="ds-input"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
        )}
        <div className="field">
          <label htmlFor={`${id}address`}>{link.address}</label>
          <input
            id={`${id}address`}
            className="ds-input"
            type="url"
            inputMode="url"
            value={address}
            aria-invalid={faulty || undefined}
            aria-describedby={faulty ? `${id}fault` : undefined}
            onChange={(event) => {
              setAddress(event.target.value)
              setFaulty(false)
            }}
          />
          {faulty && (
            <p className="fault" id={`${id}fault`} role="alert">
              {link.invalid}
            </p>
          )}
        </div>
        <div className="row wrap">
          <button type="submit" className="ds-button" data-variant="primary">
            {link.set}
          </button>
          {existing !== undefined && (
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              data-color="neutral"
              onClick={remove}
            >
              {link.remove}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
