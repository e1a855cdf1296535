import { Link } from '@remix-run/react'
import type { RowFault } from '~core/consultation/statementRows'
import { useTexts } from '~app/i18n/language'

/** What became of a list, row by row where it went wrong. */
export function ImportReport({
  report: { imported, failed },
  planId,
}: {
  readonly report: {
    readonly imported: number
    readonly failed: readonly { readonly row: number; readonly faults: readonly RowFault[] }[]
  }
  readonly planId: string
}) {
  const { statements, common } = useTexts()
  const words = statements.mapping
  return (
    <div className="stack" role="status">
      <p>{words.imported(imported)}</p>
      {failed.length > 0 && (
        <>
          <p className="m0">{words.failed(failed.length)}</p>
          <ul>
            {failed.map(({ row, faults }) => (
              <li key={row}>
                {words.row(row)}: {common.list(faults.map((fault) => words.faults[fault]))}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link className="ds-button" data-variant="primary" to={`/planer/${planId}/horing/uttalelser`}>
          {statements.title}
        </Link>
      </p>
    </div>
  )
}
