import { useActionData } from '@remix-run/react'
import type { ListPreview as Preview } from '~server/register/preview'
import { TextArea } from '~app/components/form/fields'
import { PostForm, useField, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { ListPreview } from './ListPreview'

/** What an action answers that has read a list. */
export interface ReadListAnswer {
  readonly preview: Preview
}

/**
 * A list from a file or pasted, first read (`readList`), and then taken (`takeList`). In between it is only in the page:
 * nothing is kept of a list that nobody took.
 */
export function ImportList() {
  const { register } = useTexts()
  const { list } = register
  const answer = useActionData<Partial<ReadListAnswer>>()
  const refused = useRefused('readList')
  const preview = answer?.preview
  return (
    <>
      {preview && <ListPreview preview={preview} />}
      <details className="more" open={refused || undefined}>
        <summary>{list.title}</summary>
        <div className="card">
          <p className="sub">{list.lead}</p>
          <PostForm intent="readList" fields={list.fields} files>
            <ListFile />
            <TextArea name="text" rows={5} optional />
            <div>
              <SubmitButton variant="secondary">{list.read}</SubmitButton>
            </div>
          </PostForm>
        </div>
      </details>
    </>
  )
}

function ListFile() {
  const { id, label } = useField('file')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="drop">
        <input type="file" name="file" id={id} accept=".csv,.txt,.tsv,.xlsx" />
      </div>
    </div>
  )
}
