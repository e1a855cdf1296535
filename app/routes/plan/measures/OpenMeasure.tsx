import { useLoaderData } from '@remix-run/react'
import { measureStatuses } from '~core/document/nodes/measure'
import { When } from '~app/components/Time'
import { SelectField, TextArea } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { FollowedMeasure } from './measuresPage'
import type { loader } from './page'

/** One measure to be followed up by those who may, and all that was told about it, the newest first. */
export function OpenMeasure({ measure }: { measure: FollowedMeasure }) {
  const { plan, mayFollow, now } = useLoaderData<typeof loader>()
  const { measures: words, publicPlan } = useTexts()
  const { id, number, title, status, note, version, history } = measure
  const options = measureStatuses.map((one) => [one, publicPlan.statuses[one]] as const)
  return (
    <div className="opened__parts">
      {mayFollow && (
        <PostForm
          intent="follow"
          hidden={{ measureId: id, version: String(version) }}
          fields={words.fields}
          label={words.followThis(`${number} ${title}`.trim())}
        >
          <SelectField name="status" initial={status} options={options} />
          <TextArea name="note" initial={note} optional />
          <div>
            <SubmitButton>{words.save}</SubmitButton>
          </div>
        </PostForm>
      )}
      <div className="stack">
        <h2 className="ds-heading" data-size="2xs">
          {words.history}
        </h2>
        {history.length === 0 && <p className="sub m0">{words.noHistory}</p>}
        <ol className="plain stack m0">
          {history.map((told) => (
            <li key={told.id} className="stack s">
              <span>
                <span className={`tag tag--${told.status}`}>{publicPlan.statuses[told.status]}</span>
              </span>
              {told.note !== '' && <span lang={plan.language}>{told.note}</span>}
              <span className="sub">
                {told.by && <>{told.by}, </>}
                <When at={told.createdAt} now={now} />
              </span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
