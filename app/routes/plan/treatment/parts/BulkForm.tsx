import { Form } from '@remix-run/react'
import { dispositions } from '~core/treatment/remark'
import { useTexts } from '~app/i18n/language'
import { useTreatment } from '../treatmentData'

/** Several remarks at once: those that are ticked in the table. One form, whose buttons say which act. */
export function BulkForm() {
  const { treatment } = useTexts()
  const { table } = useTreatment()
  const { bulk, editor, filter } = treatment
  return (
    <details className="bulk">
      <summary>{bulk.label}</summary>
      <p className="sub">{bulk.hint}</p>
      <Form method="post" id="bulk" className="form" preventScrollReset>
        <div className="bulk-acts">
          <fieldset className="field">
            <legend>{editor.assigning}</legend>
            <label className="field">
              <span>{filter.responsible}</span>
              <select className="ds-input" name="responsibleId" defaultValue="unchanged">
                <option value="unchanged">{bulk.unchanged}</option>
                <option value="nobody">{bulk.nobody}</option>
                {table.people.map(({ personId, name }) => (
                  <option key={personId} value={personId}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              <span>{editor.dueOn}</span>
              <input className="ds-input" type="date" name="dueOn" />
            </label>
            <label className="field">
              <span>{bulk.addTheme}</span>
              <select className="ds-input" name="addTheme" defaultValue="">
                <option value="">{bulk.unchanged}</option>
                {table.themes.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <button className="ds-button" data-variant="secondary" name="intent" value="assign">
              {bulk.assign}
            </button>
          </fieldset>
          <fieldset className="field">
            <legend>{bulk.assess}</legend>
            <label className="field">
              <span>{editor.assessment}</span>
              <textarea className="ds-input" name="assessment" rows={3} />
            </label>
            <label className="field">
              <span>{editor.disposition}</span>
              <select className="ds-input" name="disposition" defaultValue="">
                <option value="">{editor.choose}</option>
                {dispositions.map((key) => (
                  <option key={key} value={key}>
                    {treatment.dispositions[key]}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              <span>{editor.answer}</span>
              <textarea className="ds-input" name="answer" rows={2} />
            </label>
            <button className="ds-button" data-variant="secondary" name="intent" value="assessAll">
              {bulk.assess}
            </button>
          </fieldset>
          <fieldset className="field">
            <legend>{bulk.group}</legend>
            <label className="field">
              <span>{bulk.groupName}</span>
              <input className="ds-input" name="name" />
            </label>
            <button className="ds-button" data-variant="secondary" name="intent" value="group">
              {bulk.groupSend}
            </button>
          </fieldset>
        </div>
      </Form>
    </details>
  )
}
