import { useId, type CSSProperties } from 'react'
import { useTexts } from '~app/i18n/language'

/** One bar. */
export interface BarRow {
  readonly name: string
  readonly remarks: number
  readonly statements: number
}

/** A table whose figures are bars as well: one thing, read by eye or aloud. */
export function BarChart({ title, rows }: { title: string; rows: readonly BarRow[] }) {
  const { outcome } = useTexts()
  const id = useId()
  const most = Math.max(1, ...rows.map(({ remarks }) => remarks))
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="bars" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{outcome.columns.what}</th>
            <th scope="col">{outcome.columns.remarks}</th>
            <th scope="col">{outcome.columns.statements}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, remarks, statements }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <span className="bar" style={{ '--share': remarks / most } as CSSProperties} aria-hidden />
                <span className="num">{remarks}</span>
              </td>
              <td className="num">{statements}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
