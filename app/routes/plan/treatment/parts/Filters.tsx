import { Form, Link, useSearchParams } from '@remix-run/react'
import { senderKinds } from '~core/consultation/statement'
import { dispositions } from '~core/treatment/remark'
import { useTexts } from '~app/i18n/language'
import { tableAddress } from '../tableQuery'
import type { TableFacts, TablePage } from '../treatmentData'

type Choice = readonly [value: string, label: string]

/** What the table shows: a form that works without script, since the address is all that it changes. */
export function Filters({ page: { consultations }, table }: { page: TablePage; table: TableFacts }) {
  const { filter, dispositions: names, senderKinds: kinds, showAll } = useTexts().treatment
  const [search] = useSearchParams()
  const sections: Choice[] = table.sections.map(({ id, number, title }) => [id, `${number} ${title}`.trim()])
  const people: Choice[] = table.people.map(({ personId, name }) => [personId, name])
  const themes: Choice[] = table.themes.map(({ id, name }) => [id, name])
  const kept = ['gruppe', 'uttalelse'].flatMap((name) => {
    const value = search.get(name)
    return value ? [[name, value] as const] : []
  })
  return (
    <Form
      method="get"
      className="treatment-filter"
      role="search"
      aria-label={filter.label}
      key={search.toString()}
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {consultations.length > 1 && (
        <Pick
          name="horing"
          label={filter.consultation}
          choices={consultations.map(({ id, title }) => [id, title])}
        />
      )}
      <label className="search">
        <span>{filter.search}</span>
        <input className="ds-input" type="search" name="sok" defaultValue={search.get('sok') ?? ''} />
      </label>
      <Pick
        name="seksjon"
        label={filter.section}
        all={filter.allSections}
        choices={[['none', filter.whole], ...sections]}
      />
      <Pick
        name="avsender"
        label={filter.sender}
        all={filter.allSenders}
        choices={senderKinds.map((kind) => [kind, kinds[kind]])}
      />
      <Pick
        name="tema"
        label={filter.theme}
        all={filter.allThemes}
        choices={[['none', filter.noTheme], ...themes]}
      />
      <Pick
        name="ansvarlig"
        label={filter.responsible}
        all={filter.allResponsible}
        choices={[['none', filter.nobody], ...people]}
      />
      <Pick
        name="konsekvens"
        label={filter.disposition}
        all={filter.allDispositions}
        choices={[...dispositions, 'untreated' as const].map((key) => [key, names[key]])}
      />
      <Pick name="frist" label={filter.due} all={filter.allDues} choices={Object.entries(filter.dues)} />
      <Pick name="etter" label={filter.grouping} choices={Object.entries(filter.groupings)} />
      <button className="ds-button" data-variant="secondary">
        {filter.show}
      </button>
      <Link className="lk" to={tableAddress(new URLSearchParams(), {})}>
        {showAll}
      </Link>
    </Form>
  )
}

function Pick({
  name,
  label,
  all,
  choices,
}: {
  readonly name: string
  readonly label: string
  readonly all?: string
  readonly choices: readonly Choice[]
}) {
  const [search] = useSearchParams()
  return (
    <label>
      <span>{label}</span>
      <select className="ds-input" name={name} defaultValue={search.get(name) ?? ''}>
        {all !== undefined && <option value="">{all}</option>}
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
