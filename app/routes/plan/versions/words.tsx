import type { InlineJson } from '~core/document/json'
import { nearChanges, type Piece } from '~core/diff/nearChanges'
import type { Segment } from '~core/diff/words'
import { safeHref } from '~core/render/links'
import { useTexts } from '~app/i18n/language'

/** Which of two texts is shown; `both` is the merged one. */
export type Manner = 'both' | 'before' | 'after'

interface ComparedWordsProps {
  readonly words: readonly Segment[]
  readonly manner: Manner
  /** Only what stands near a change. */
  readonly near?: boolean
}

/** Merged words: what was inserted is underlined, what was removed struck through, and both are named aloud. */
export function ComparedWords({ words, manner, near = false }: ComparedWordsProps) {
  const { compare } = useTexts().versions
  const pieces: readonly Piece[] = near ? nearChanges(words) : words
  return pieces.map((segment, place) => {
    if (segment.kind === 'omitted') return <Omitted key={place} place={place} />
    if (segment.kind === 'kept') return <Inline key={place} content={segment.content} />
    if (segment.kind === 'formatted') {
      const content = manner === 'before' ? segment.was : segment.content
      return (
        <span key={place} className="formatted">
          <span className="ds-sr-only">{compare.formatted}</span>
          <Inline content={content} />
        </span>
      )
    }
    if (segment.kind === (manner === 'before' ? 'inserted' : manner === 'after' ? 'removed' : null))
      return null
    const Change = segment.kind === 'inserted' ? 'ins' : 'del'
    return (
      <Change key={place}>
        <span className="ds-sr-only">{compare[segment.kind]}</span>
        <Inline content={segment.content} />
        <span className="ds-sr-only">{compare.end}</span>
      </Change>
    )
  })
}

/** In place of words that are left out. */
function Omitted({ place }: { place: number }) {
  const { compare } = useTexts().versions
  return (
    <span className="omitted">
      <span aria-hidden>{place === 0 ? '… ' : '\u00a0… '}</span>
      <span className="ds-sr-only">{compare.omitted}</span>
    </span>
  )
}

/** Runs of text, breaks and footnotes as they read. */
export function Inline({ content }: { content: readonly InlineJson[] | undefined }) {
  const { compare } = useTexts().versions
  return (content ?? []).map((node, place) => {
    if (node.type === 'hardBreak') return <br key={place} />
    if (node.type === 'footnote')
      return (
        <span key={place} className="note-in-text">
          {' '}
          [{compare.footnote}: {node.attrs.text}]
        </span>
      )
    return <Marked key={place} node={node} />
  })
}

function Marked({ node }: { node: Extract<InlineJson, { type: 'text' }> }) {
  return (node.marks ?? []).reduce<React.ReactNode>((inner, mark) => {
    if (mark.type === 'bold') return <strong>{inner}</strong>
    if (mark.type === 'italic') return <em>{inner}</em>
    const href = safeHref(mark.attrs.href)
    return href === null ? inner : <a href={href}>{inner}</a>
  }, node.text)
}
