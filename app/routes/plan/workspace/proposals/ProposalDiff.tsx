import { useMemo } from 'react'
import { compareTexts } from '~core/diff/compareTexts'
import type { Line } from '~core/diff/comparison'
import { leavesOut } from '~core/diff/nearChanges'
import type { AnyBlockJson, BlockJson, DocumentJson } from '~core/document/json'
import type { Change } from '~core/proposal/change'
import { useTexts } from '~app/i18n/language'
import { LineText } from '../../versions/lines'

interface ProposalDiffProps {
  readonly change: Change
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  /** Whether one may ask for all the words around the changes. */
  readonly expands?: boolean
}

/** What a change does to the words: struck through and underlined, said aloud, and only as much around it as it takes. */
export function ProposalDiff({ change, sections, expands = true }: ProposalDiffProps) {
  const { proposals } = useTexts()
  const lines = useMemo(
    () => compareTexts(asText(change.base), asText(change.proposed)).lines,
    [change.base, change.proposed],
  )
  const moved = change.to && sections.find(({ id }) => id === change.to?.sectionId)
  const isSame = lines.every(({ kind }) => kind === 'kept')
  const shown = lines.filter(({ kind }) => kind !== 'kept' || isSame)
  return (
    <div className="proposal__diff read">
      {moved && (
        <p className="sub m0">
          {change.to?.sectionId === change.from.sectionId
            ? proposals.movesWithin
            : proposals.movesTo(moved.title)}
        </p>
      )}
      <div className="proposal__near">
        {shown.map((line, place) => (
          <LineText key={place} line={line} manner="both" near />
        ))}
      </div>
      {expands && shown.some(leavesOut) && <Whole lines={shown} />}
    </div>
  )
}

/** The whole paragraphs, in place of what stands near the changes; also for those without script. */
function Whole({ lines }: { lines: readonly Line[] }) {
  const { proposals } = useTexts()
  return (
    <details className="more proposal__whole">
      <summary>{proposals.whole}</summary>
      {lines.map((line, place) => (
        <LineText key={place} line={line} manner="both" />
      ))}
    </details>
  )
}

/** Blocks as they read, without comparing. */
export function BlocksAsText({ blocks }: { blocks: readonly AnyBlockJson[] }) {
  const text = asText(blocks)
  return compareTexts(text, text).lines.map((line, place) => (
    <LineText key={place} line={line} manner="after" />
  ))
}

/** Blocks as a text of their own: parts of lists and tables in what holds them. */
function asText(blocks: readonly AnyBlockJson[]): DocumentJson {
  return { type: 'doc', content: blocks.map(asBlock) }
}

const unnamed = { id: null }

function asBlock(block: AnyBlockJson): BlockJson {
  switch (block.type) {
    case 'listItem':
      return { type: 'bulletList', attrs: unnamed, content: [block] }
    case 'tableRow':
      return { type: 'table', attrs: unnamed, content: [block] }
    case 'tableCell':
    case 'tableHeader':
      return asBlock({ type: 'tableRow', attrs: unnamed, content: [block] })
    case 'measureTitle':
      return { type: 'measure', attrs: { ...noFields, id: null }, content: [block] }
    default:
      return block
  }
}

const noFields = {
  responsible: null,
  deadline: null,
  cost: null,
  status: 'notStarted',
  goalId: null,
} as const
