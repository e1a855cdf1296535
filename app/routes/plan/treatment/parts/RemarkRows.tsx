import { Link, useSearchParams } from '@remix-run/react'
import { useTexts } from '~app/i18n/language'
import { LineText } from '~app/routes/plan/versions/lines'
import { tableAddress } from '../tableQuery'
import { rowId, useTreatment, type RemarkRow, type TableGroup } from '../treatmentData'
import { Disposed } from './Disposed'
import { RemarkEditor } from './RemarkEditor'
import { Sender } from './Sender'

/** The remarks of one group, under its heading. */
export function RemarkRows({ group }: { group: TableGroup }) {
  const { treatment } = useTexts()
  const { mayTreat } = useTreatment()
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={mayTreat ? 8 : 7}>
          <strong>{group.name ?? treatment.whole}</strong>{' '}
          <span className="sub">{treatment.remarks(group.count)}</span>
          {group.untreated > 0 && <span className="sub untold">{treatment.untreated(group.untreated)}</span>}
        </th>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </tbody>
  )
}

function Row({ row }: { row: RemarkRow }) {
  const texts = useTexts()
  const { treatment } = texts
  const { mayTreat, open, table, language, lookers } = useTreatment()
  const [search] = useSearchParams()
  const isOpen = open?.remark.id === row.id
  const untreated = row.status !== 'finished'
  const who = table.people.find(({ personId }) => personId === row.responsibleId)
  const promised = row.disposition === 'accepted' || row.disposition === 'partly'
  const noChange = row.disposition === null ? '–' : promised ? treatment.noChangeYet : treatment.noChange
  const others = lookers.filter(({ remarkId }) => remarkId === row.id)
  return (
    <>
      <tr
        id={rowId(row.id)}
        data-remark={row.id}
        data-untreated={untreated ? '' : undefined}
        tabIndex={-1}
        className={isOpen ? 'remark is-open' : 'remark'}
      >
        {mayTreat && (
          <td>
            <label className="tick">
              <input
                className="ds-input"
                type="checkbox"
                name={`remark:${row.id}`}
                value={row.version}
                form="bulk"
                aria-label={treatment.choose(row.number)}
              />
            </label>
          </td>
        )}
        <td className="num" data-label={treatment.columns.number}>
          {row.number}
        </td>
        <td data-label={treatment.columns.sender}>
          <Sender row={row} />
        </td>
        <td data-label={treatment.columns.summary} lang={language}>
          <p className="m0 as-written">{row.summary || row.words || treatment.notPublic}</p>
          <p className="m0 sub">
            {row.place ? treatment.place(row.place.number, row.place.title) : treatment.whole}
          </p>
          {row.themes.length > 0 && <p className="m0 sub">{row.themes.map(({ name }) => name).join(', ')}</p>}
          {row.group && row.group.others > 0 && (
            <p className="m0 sub">{treatment.others(row.group.others)}</p>
          )}
          {others.map(({ name }) => (
            <p key={name} className="m0 looking">
              {treatment.looking(name)}
            </p>
          ))}
        </td>
        <td data-label={treatment.columns.assessment} lang={language}>
          <p className="m0 as-written">{row.assessment || treatment.notAssessed}</p>
        </td>
        <td data-label={treatment.columns.disposition}>
          <Disposed disposition={row.disposition} />
        </td>
        <td data-label={treatment.columns.change} className="changes" lang={language}>
          {row.links.length === 0 && noChange}
          {row.links.map(({ blockId, heading, line }) => (
            <div key={blockId}>
              <p className="m0 sub">{heading}</p>
              <LineText line={line} manner="both" near />
            </div>
          ))}
        </td>
        <td data-label={treatment.columns.responsible}>
          <p className="m0">{who?.name ?? treatment.filter.nobody}</p>
          {row.dueOn && (
            <p className="m0 sub">
              {row.dueOn < table.today && untreated ? `${treatment.overdue}: ` : ''}
              {treatment.due(row.dueOn)}
            </p>
          )}
          {mayTreat && (
            <Link
              className="lk"
              to={tableAddress(search, { apen: isOpen ? null : row.id })}
              aria-expanded={isOpen}
              aria-label={isOpen ? undefined : treatment.open(row.number)}
              preventScrollReset
            >
              {isOpen ? treatment.close : treatment.openShort}
            </Link>
          )}
        </td>
      </tr>
      {isOpen && open && (
        <tr className="desk">
          <td colSpan={8}>
            <RemarkEditor key={row.id} open={open} />
          </td>
        </tr>
      )}
    </>
  )
}
