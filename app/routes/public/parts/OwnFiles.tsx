import { useId } from 'react'
import { useTexts } from '~app/i18n/language'
import type { OwnStatement } from './own'
import { PlainButton } from './PlainButton'

/** The files of the statement. What is chosen comes along whichever button is pressed. */
export function OwnFiles({ own }: { readonly own: OwnStatement }) {
  const { publicPages } = useTexts()
  const words = publicPages.statement
  const id = useId()
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.files}</h2>
      <ul className="plain said">
        {own.files.map(({ id: fileId, name, byteLength }) => (
          <li key={fileId} className="acts">
            <span>
              {name} <span className="sub">({publicPages.fileSize(byteLength)})</span>
            </span>
            <PlainButton act="detach" value={fileId} variant="tertiary" label={words.removeFile(name)}>
              {words.remove}
            </PlainButton>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={id}>{words.chooseFiles}</label>
        <p className="hint" id={`${id}-hint`}>
          {words.filesHint}
        </p>
        <input
          id={id}
          type="file"
          name="files"
          multiple
          accept=".pdf,.docx,.odt,.png,.jpg,.jpeg"
          aria-describedby={`${id}-hint`}
        />
        <PlainButton act="keep" variant="secondary">
          {words.addFiles}
        </PlainButton>
      </div>
    </section>
  )
}
