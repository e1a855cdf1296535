import type { Editor } from '@tiptap/core'
import { useId, useState, type FormEvent } from 'react'
import type { RefusalCode, RefusalFacts } from '~core/refusal'
import { useTexts } from '~app/i18n/language'
import { Dialog } from './Dialog'

/** What the upload's address answers. */
type UploadAnswer =
  | { readonly fileId: string; readonly width: number | null; readonly height: number | null }
  | { readonly refusal: { readonly code: RefusalCode; readonly facts: RefusalFacts } }

/** A picture from the device, with the description that it must have. */
export function ImageDialog({
  editor,
  planId,
  onClose,
}: {
  editor: Editor
  planId: string
  onClose: () => void
}) {
  const { workspace, refusals } = useTexts()
  const { image } = workspace
  const id = useId()
  const [file, setFile] = useState<File | null>(null)
  const [alt, setAlt] = useState('')
  const [caption, setCaption] = useState('')
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!file || alt.trim() === '' || sending) return
    setSending(true)
    setFault(null)
    const answer = await upload(planId, file).catch(() => null)
    setSending(false)
    if (!answer) return setFault(image.failed)
    if ('refusal' in answer) return setFault(refusals[answer.refusal.code](answer.refusal.facts))
    onClose()
    const { fileId, width, height } = answer
    editor
      .chain()
      .focus()
      .insertFigure({ fileId, width, height, alt: alt.trim(), caption: caption.trim() })
      .run()
  }
  const fileMissing = tried && !file
  const altMissing = tried && alt.trim() === ''
  return (
    <Dialog title={image.title} onClose={onClose}>
      <form className="form" onSubmit={(event) => void send(event)} noValidate>
        {fault && (
          <div className="summary" role="alert">
            <p className="m0">{fault}</p>
          </div>
        )}
        <div className="field">
          <label htmlFor={`${id}file`}>{image.file}</label>
          <input
            id={`${id}file`}
            className="ds-input"
            type="file"
            accept="image/png,image/jpeg,image/webp"
            aria-invalid={fileMissing || undefined}
            aria-describedby={fileMissing ? `${id}fileMissing` : undefined}
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
          {fileMissing && (
            <p className="fault" id={`${id}fileMissing`}>
              {image.fileMissing}
            </p>
          )}
        </div>
        <div className="field">
          <label htmlFor={`${id}alt`}>{image.alt}</label>
          <textarea
            id={`${id}alt`}
            className="ds-input"
            rows={3}
            value={alt}
            aria-invalid={altMissing || undefined}
            aria-describedby={altMissing ? `${id}altMissing` : undefined}
            onChange={(event) => setAlt(event.target.value)}
          />
          {altMissing && (
            <p className="fault" id={`${id}altMissing`}>
              {image.altMissing}
            </p>
          )}
        </div>
        <div className="field">
          <label htmlFor={`${id}caption`}>{image.caption}</label>
          <input
            id={`${id}caption`}
            className="ds-input"
            value={caption}
            onChange={(event) => setCaption(event.target.value)}
          />
        </div>
        <button type="submit" className="ds-button" data-variant="primary" aria-busy={sending || undefined}>
          {sending ? image.sending : image.insert}
        </button>
      </form>
    </Dialog>
  )
}

async function upload(planId: string, file: File): Promise<UploadAnswer> {
  const body = new FormData()
  body.set('file', file)
  const answer = await fetch(`/planer/${planId}/bilder`, {
    method: 'POST',
    body,
    headers: { Accept: 'application/json' },
  })
  return (await answer.json()) as UploadAnswer
}
