import { FileField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { FileTextIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import { useConsultationFields, useDesk } from '../pageContext'
import { StepCard } from './StepCard'

/** The documents that go out with the consultation. */
export function DocumentsStep() {
  const { consultation } = useTexts()
  const { running } = useDesk()
  const fields = useConsultationFields()
  return (
    <StepCard step="documents">
      {running.documents.length === 0 && <p>{consultation.noDocuments}</p>}
      <ul className="plain documents">
        {running.documents.map(({ id, name, byteLength }) => (
          <li key={id}>
            <FileTextIcon aria-hidden className="i" />
            <span className="grow">
              {name} <span className="sub">{consultation.size(Math.ceil(byteLength / 1000))}</span>
            </span>
            <PostForm intent="detach" hidden={{ ...fields, documentId: id }} className="inline">
              <SubmitButton variant="tertiary" danger label={consultation.detachThis(name)}>
                {consultation.detach}
              </SubmitButton>
            </PostForm>
          </li>
        ))}
      </ul>
      <PostForm intent="attach" hidden={fields} fields={consultation.fields} files>
        <FileField name="file" accept=".pdf,.docx,.odt,.png,.jpg,.jpeg" />
        <div>
          <SubmitButton variant="secondary">{consultation.attach}</SubmitButton>
        </div>
      </PostForm>
    </StepCard>
  )
}
