import type { AttributeChange, CellComparison, Line, TableComparison } from '~core/diff/comparison'
import { isFar, isFarRow } from '~core/diff/nearChanges'
import { isText, type Standing } from '~core/diff/standing'
import { useTexts } from '~app/i18n/language'
import { ComparedWords, Inline, type Manner } from './words'

interface LineTextProps {
  readonly line: Line
  readonly manner: Manner
  /** Only what stands near a change. */
  readonly near?: boolean
}

/** One line of a comparison as text: its words, what stands in it, and what else changed about it. */
export function LineText({ line, manner, near = false }: LineTextProps) {
  const standing =
    manner === 'before' ? line.before : (line.after ?? (manner === 'both' ? line.before : null))
  if (!standing) return null
  const { block } = standing
  return (
    <div className={frameOf(standing)}>
      {isText(block) && (
        <p className={`line line--${block.type}`}>
          {markOf(standing) && <span className="line__mark">{markOf(standing)} </span>}
          {line.words.length > 0 ? (
            <ComparedWords words={line.words} manner={manner} near={near} />
          ) : (
            <Inline content={block.content} />
          )}
        </p>
      )}
      {block.type === 'figure' && <p className="line">[{block.attrs.alt || block.attrs.caption}]</p>}
      {line.table && <ComparedTable table={line.table} manner={manner} near={near} />}
      {line.lines
        .filter((inner) => !(near && isFar(inner)))
        .map((inner, place) => (
          <LineText key={place} line={inner} manner={manner} near={near} />
        ))}
      {manner !== 'before' && line.attributes.length > 0 && <Attributes changes={line.attributes} />}
    </div>
  )
}

/** What changed about a line besides its words, as then and now. */
function Attributes({ changes }: { changes: readonly AttributeChange[] }) {
  const { compare } = useTexts().versions
  const words = (value: AttributeChange['before']) =>
    value === null || value === '' ? compare.nothing : (compare.values[String(value)] ?? String(value))
  return (
    <table className="attributes">
      <caption className="ds-sr-only">{compare.attributeChanges}</caption>
      <thead>
        <tr>
          <th scope="col">{compare.what}</th>
          <th scope="col">{compare.then}</th>
          <th scope="col">{compare.now}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{compare.attributes[name]}</th>
            <td>
              <del>{words(before)}</del>
            </td>
            <td>
              <ins>{words(after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A table with its rows and cells, and a word for each that came or went. */
function ComparedTable({ table, manner, near }: { table: TableComparison; manner: Manner; near: boolean }) {
  const { compare } = useTexts().versions
  const hidden = manner === 'before' ? 'added' : manner === 'after' ? 'removed' : null
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by keyboard as well
    <div className="table-scroll" role="group" aria-label={compare.values.table} tabIndex={0}>
      <table>
        <tbody>
          {table.rows
            .filter((row) => row.kind !== hidden && !(near && isFarRow(row)))
            .map((row, place) => (
              <tr key={place} className={`row--${row.kind}`}>
                {row.kind !== 'kept' && row.kind !== 'changed' && (
                  <th scope="row" className="row__kind">
                    {compare.lines[row.kind]}
                  </th>
                )}
                {row.cells.map(
                  (cell, column) => cell && <Cell key={column} cell={cell} manner={manner} near={near} />,
                )}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cell, manner, near }: { cell: CellComparison; manner: Manner; near: boolean }) {
  const standing = cell.after ?? cell.before
  const Tag = standing?.type === 'tableHeader' ? 'th' : 'td'
  const { colspan = 1, rowspan = 1 } = standing?.attrs ?? {}
  return (
    <Tag colSpan={colspan} rowSpan={rowspan}>
      {cell.lines.map((line, place) => (
        <LineText key={place} line={line} manner={manner} near={near} />
      ))}
      {manner !== 'before' && cell.attributes.length > 0 && <Attributes changes={cell.attributes} />}
    </Tag>
  )
}

function frameOf({ path }: Standing): string {
  const depth = path.filter(({ type }) => type === 'listItem').length
  const framed = path.find(({ type }) => type === 'blockquote' || type === 'factBox')
  return `compared deep-${Math.min(depth, 4)}${framed ? ` in-${framed.type}` : ''}`
}

/** What stands in front of the first line of a list item. */
function markOf({ path, index }: Standing): string | null {
  const item = path.at(-1)
  const list = path.at(-2)
  if (item?.type !== 'listItem' || index > 0) return null
  return list?.type === 'orderedList' ? `${(list.attrs.start ?? 1) + item.index}.` : '•'
}
