import { Form } from '@remix-run/react'
import { useTexts } from '~app/i18n/language'
import type { logFilter } from '../logFilter'

/** Which acts are shown: a form that asks by its address, so that a view can be kept and shared. */
export function LogFilter({
  people,
  filter,
}: {
  people: readonly { readonly id: string; readonly name: string }[]
  filter: Partial<ReturnType<typeof logFilter>>
}) {
  const { auditLog } = useTexts()
  const kinds = Object.entries(auditLog.kinds).sort(([, a], [, b]) => a.localeCompare(b, 'nb'))
  return (
    <Form method="get" className="log-filter card" aria-label={auditLog.filter}>
      <div className="field">
        <label htmlFor="person">{auditLog.person}</label>
        <select className="ds-input" id="person" name="person" defaultValue={filter.personId ?? ''}>
          <option value="">{auditLog.everybody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="hva">{auditLog.kind}</label>
        <select className="ds-input" id="hva" name="hva" defaultValue={filter.kind ?? ''}>
          <option value="">{auditLog.everything}</option>
          {kinds.map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="fra">{auditLog.from}</label>
        <input className="ds-input" type="date" id="fra" name="fra" defaultValue={filter.from} />
      </div>
      <div className="field">
        <label htmlFor="til">{auditLog.to}</label>
        <input className="ds-input" type="date" id="til" name="til" defaultValue={filter.to} />
      </div>
      <button type="submit" className="ds-button" data-variant="secondary">
        {auditLog.show}
      </button>
    </Form>
  )
}
