import { useState } from 'react'
import { PlusIcon } from '~app/components/icons'
import { Fault, useField } from '~app/components/form/PostForm'
import { useTexts } from '~app/i18n/language'
import { itemFields } from '../callForm'

/** A row of the agenda as it was given. */
export interface AgendaRow {
  readonly title: string
  readonly sectionId: string | null
  readonly minutes: number | null
}

interface Place {
  readonly id: string
  readonly number: string
  readonly title: string
}

/** Rows that stand ready to be filled, so that there is an agenda to write without JavaScript too. */
const SPARE_ROWS = 3

/** The agenda: a row an item. Empty rows are no items. */
export function AgendaFields({
  given,
  sections,
}: {
  given: readonly AgendaRow[]
  sections: readonly Place[]
}) {
  const { workSessions } = useTexts()
  const { form } = workSessions
  const [rows, setRows] = useState(given.length + SPARE_ROWS)
  const { problem, id } = useField('items')
  return (
    <fieldset className="card stack plain-set" id={id} tabIndex={-1}>
      <legend className="ds-heading" data-size="xs">
        {form.agenda}
      </legend>
      <p className="sub">{form.agendaLead}</p>
      {problem && <Fault id={`${id}-fault`}>{problem}</Fault>}
      <ol className="plain stack call__items">
        {Array.from({ length: rows }, (_, row) => (
          <AgendaFieldRow key={row} row={row} given={given[row]} sections={sections} />
        ))}
      </ol>
      <div>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-color="neutral"
          onClick={() => setRows(rows + 1)}
        >
          <PlusIcon aria-hidden className="i" /> {form.addItem}
        </button>
      </div>
    </fieldset>
  )
}

function AgendaFieldRow({
  row,
  given,
  sections,
}: {
  row: number
  given: AgendaRow | undefined
  sections: readonly Place[]
}) {
  const { workSessions } = useTexts()
  const { form } = workSessions
  const names = itemFields(row)
  const title = useField(names.title)
  const section = useField(names.section)
  const minutes = useField(names.minutes)
  return (
    <li className="call__item">
      <span className="call__number" aria-hidden>
        {row + 1}
      </span>
      <input
        className="ds-input"
        type="text"
        name={names.title}
        defaultValue={title.typed ?? given?.title ?? ''}
        aria-label={form.itemTitle(row + 1)}
        placeholder={form.item(row + 1)}
      />
      <select
        className="ds-input"
        name={names.section}
        defaultValue={section.typed ?? given?.sectionId ?? ''}
        aria-label={form.itemSection(row + 1)}
      >
        <option value="">{form.noSection}</option>
        {sections.map(({ id, number, title }) => (
          <option key={id} value={id}>
            {`${number} ${title}`.trim()}
          </option>
        ))}
      </select>
      <input
        className="ds-input"
        type="text"
        inputMode="numeric"
        name={names.minutes}
        defaultValue={minutes.typed ?? given?.minutes ?? ''}
        aria-label={form.itemMinutes(row + 1)}
        placeholder={workSessions.minutes(10)}
      />
    </li>
  )
}
