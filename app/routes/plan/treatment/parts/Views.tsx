import { Link, useSearchParams } from '@remix-run/react'
import { TextField, TickField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { viewQuery } from '../tableQuery'
import { useTreatment } from '../treatmentData'

/** Saved choices of filters: one's own, and those that colleagues share. */
export function Views() {
  const { views: words } = useTexts().treatment
  const { table } = useTreatment()
  const [search] = useSearchParams()
  const consultationId = table.consultation.id
  return (
    <details className="bulk">
      <summary>{words.title}</summary>
      <ul className="plain stack">
        {table.views.map(({ id, name, query, shared, mine }) => (
          <li key={id} className="row wrap">
            <Link className="lk" to={`?${query}`}>
              {name}
            </Link>
            {shared && <span className="sub">{words.shared}</span>}
            {mine && (
              <PostForm intent="removeView" hidden={{ consultationId, viewId: id }} className="form">
                <SubmitButton variant="tertiary">{words.remove(name)}</SubmitButton>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
      <PostForm intent="saveView" hidden={{ consultationId, query: viewQuery(search) }} fields={words.fields}>
        <TextField name="name" />
        <TickField name="shared" />
        <div>
          <SubmitButton variant="secondary">{words.save}</SubmitButton>
        </div>
      </PostForm>
    </details>
  )
}
