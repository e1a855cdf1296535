import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { useTreatment, type OpenRemark } from '../treatmentData'

/** Who answers for a remark, until when, and its themes. */
export function AssignForm({ open: { remark } }: { open: OpenRemark }) {
  const { editor: words } = useTexts().treatment
  const { table } = useTreatment()
  const shown = Object.fromEntries(table.themes.map(({ id }) => [`themeShown:${id}`, 'on']))
  const id = (name: string) => `${name}-${remark.id}`
  return (
    <details className="assigning">
      <summary>{words.assigning}</summary>
      <PostForm intent="assign" hidden={{ remarkId: remark.id, ...shown }} className="form stack">
        <div className="field">
          <label htmlFor={id('responsible')}>{words.responsible}</label>
          <select
            className="ds-input"
            id={id('responsible')}
            name="responsibleId"
            defaultValue={remark.responsibleId ?? 'nobody'}
          >
            <option value="nobody">{words.nobody}</option>
            {table.people.map(({ personId, name }) => (
              <option key={personId} value={personId}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={id('due')}>{words.dueOn}</label>
          <input
            className="ds-input"
            id={id('due')}
            type="date"
            name="dueOn"
            defaultValue={remark.dueOn ?? ''}
          />
        </div>
        <fieldset className="field">
          <legend>{words.themes}</legend>
          {table.themes.length === 0 && <p className="m0 sub">{words.noThemes}</p>}
          {table.themes.map(({ id: themeId, name }) => (
            <label key={themeId} className="tick-row">
              <input
                className="ds-input"
                type="checkbox"
                name={`theme:${themeId}`}
                defaultChecked={remark.themes.some((theme) => theme.id === themeId)}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <div>
          <SubmitButton>{words.saveAssigning}</SubmitButton>
        </div>
      </PostForm>
      {remark.group && (
        <PostForm intent="ungroup" hidden={{ remarkId: remark.id }} className="form">
          <p className="m0">{words.group(remark.group.name)}</p>
          <div>
            <SubmitButton variant="secondary">{words.leaveGroup}</SubmitButton>
          </div>
        </PostForm>
      )}
    </details>
  )
}
