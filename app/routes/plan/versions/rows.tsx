import type { Line, LineKind } from '~core/diff/comparison'
import type { Unchanged } from '~core/snapshot/shown'
import { ArrowsUpDownIcon, MinusIcon, PencilIcon, PlusIcon } from '~app/components/icons'
import { Avatars } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'
import { LineText } from './lines'
import { useComparison } from './comparisonContext'
import { RowActs } from './RowActs'

const icons: Record<LineKind, typeof PencilIcon | null> = {
  kept: null,
  changed: PencilIcon,
  added: PlusIcon,
  removed: MinusIcon,
  moved: ArrowsUpDownIcon,
  departed: ArrowsUpDownIcon,
  split: PencilIcon,
  joined: PencilIcon,
}

/** The address of a line on the page, by the block that it is about. */
export const lineId = (kind: LineKind, blockId: string | null) =>
  `${kind === 'departed' ? 'fra' : 'avsnitt'}-${blockId ?? ''}`

/** One line of a section: what happened to it in words, and its text in the chosen manner. */
export function Row({ line, sectionId }: { line: Line; sectionId: string }) {
  const { planId, sideBySide, tellsWho, changedBy } = useComparison()
  const { compare } = useTexts().versions
  const blockId = (line.after ?? line.before)?.block.attrs.id ?? null
  const who = changedBy[blockId ?? ''] ?? []
  const isChange = line.kind !== 'kept'
  const departed = line.kind === 'departed'
  return (
    <tr
      id={lineId(line.kind, blockId)}
      className={`diff diff--${line.kind}`}
      data-change={isChange && !line.along ? '' : undefined}
      tabIndex={isChange && !line.along ? -1 : undefined}
    >
      <th scope="row" className="diff__kind">
        <Kind kind={line.kind} />
        {line.kind !== 'kept' && planId !== null && <RowActs line={line} sectionId={sectionId} />}
      </th>
      {sideBySide ? (
        <>
          <td className="read">
            {line.before ? (
              <LineText line={line} manner="before" />
            ) : (
              <p className="sub">{compare.notThere}</p>
            )}
          </td>
          <td className="read">
            {line.after && !departed ? (
              <LineText line={line} manner="after" />
            ) : (
              line.kind === 'removed' && <p className="sub">{compare.gone}</p>
            )}
            <Elsewhere line={line} sectionId={sectionId} />
          </td>
        </>
      ) : (
        <td className="read">
          {!departed && <LineText line={line} manner="both" />}
          <Elsewhere line={line} sectionId={sectionId} />
        </td>
      )}
      {tellsWho && (
        <td className="diff__who">
          <Avatars people={who.map(({ id, ...face }) => ({ personId: id, ...face }))} most={4} />
        </td>
      )}
    </tr>
  )
}

function Kind({ kind }: { kind: LineKind }) {
  const { compare } = useTexts().versions
  const Icon = icons[kind]
  return (
    <span className={kind === 'kept' ? 'ds-sr-only' : 'row'}>
      {Icon && <Icon aria-hidden className="i s" />} {compare.lines[kind]}
    </span>
  )
}

/** Lines that are only counted. */
export function UnchangedRow({ count }: Unchanged) {
  const { sideBySide, tellsWho } = useComparison()
  const { compare } = useTexts().versions
  return (
    <tr className="diff--unchanged">
      <td colSpan={(sideBySide ? 3 : 2) + (tellsWho ? 1 : 0)} className="sub">
        {compare.unchangedLines(count)}
      </td>
    </tr>
  )
}

/** Of what was moved: from where, or to where, with the way there. */
function Elsewhere({ line, sectionId }: { line: Line; sectionId: string }) {
  const { titleOf } = useComparison()
  const { compare } = useTexts().versions
  const { elsewhere, kind } = line
  if (!elsewhere) return null
  const words = kind === 'departed' ? compare.movedTo : compare.movedFrom
  const to = lineId(kind === 'departed' ? 'moved' : 'departed', elsewhere.blockId)
  return (
    <p className="sub elsewhere">
      {elsewhere.sectionId === sectionId ? compare.movedWithin : words(titleOf(elsewhere.sectionId))}{' '}
      <a className="lk" href={`#${to}`}>
        {compare.show}
      </a>
    </p>
  )
}
