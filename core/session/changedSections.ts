/** What a comparison has to say in a record: section by section, how many words, and the words themselves. */
import type { Line, PlanComparison, SectionComparison } from '~core/diff/comparison'
import type { Standing } from '~core/diff/standing'
import type { Segment } from '~core/diff/words'
import type { InlineJson } from '~core/document/json'
import { wordsOf } from '~core/document/visit'
import type { ChangedSection } from './record'

/** As many as somebody reads through in a record; the comparison itself has them all. */
const MOST_PASSAGES = 8
/** Unchanged words that are shown on either side of a change, in characters. */
const CONTEXT = 48
const LONGEST = 400

/** The sections that differ, each with the passages that tell how. */
export function changedSections(comparison: PlanComparison): ChangedSection[] {
  return comparison.sections.flatMap((section) => {
    const head = section.after ?? section.before
    if (section.kind === 'kept' || !head) return []
    const passages = passagesOf(section)
    const shown = passages.slice(0, MOST_PASSAGES)
    const { inserted, removed } = section.tally
    return {
      section: { sectionId: section.id, number: head.number, title: head.title },
      kind: section.kind,
      moved: section.moved,
      inserted,
      removed,
      passages: shown,
      more: passages.length - shown.length,
    }
  })
}

type Passage = ChangedSection['passages'][number]

function passagesOf({ kind, title, lines, before, after }: SectionComparison): Passage[] {
  // What came or went as a whole needs no words: its title says which it is.
  if (kind !== 'changed') return []
  const retitled = title.some((segment) => segment.kind !== 'kept')
  const own = retitled ? [{ before: before?.title ?? null, after: after?.title ?? null }] : []
  return [...own, ...lines.flatMap(passagesIn)].filter((passage) => passage.before !== passage.after)
}

function passagesIn(line: Line): Passage[] {
  const within = line.lines.flatMap(passagesIn)
  const cells = line.table?.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell?.lines.flatMap(passagesIn) ?? []),
  )
  return [...passageOf(line), ...within, ...(cells ?? [])]
}

function passageOf({ kind, before, after, words }: Line): Passage[] {
  if (words.some((segment) => segment.kind === 'removed' || segment.kind === 'inserted')) {
    return [{ before: side(words, 'removed'), after: side(words, 'inserted') }]
  }
  if (kind === 'added') return [{ before: null, after: standing(after) }]
  if (kind === 'removed') return [{ before: standing(before), after: null }]
  return []
}

/** One side of the merged words; long stretches that were kept are left out. */
function side(words: readonly Segment[], own: 'removed' | 'inserted'): string | null {
  const parts = words.map((segment, index) => {
    if (segment.kind === own) return inWords(segment.content)
    if (segment.kind === 'removed' || segment.kind === 'inserted') return ''
    return shortened(inWords(segment.content), index === 0, index === words.length - 1)
  })
  return clipped(parts.join(''))
}

function shortened(kept: string, first: boolean, last: boolean): string {
  const longest = first || last ? CONTEXT : 2 * CONTEXT
  if (kept.length <= longest) return kept
  const head = first ? '' : kept.slice(0, CONTEXT)
  const tail = last ? '' : kept.slice(-CONTEXT)
  return `${head.replace(/\S*$/, '')}… ${tail.replace(/^\S*\s?/, '')}`
}

function standing(line: Standing | null): string | null {
  return line && clipped(wordsOf(line.block))
}

function inWords(content: readonly InlineJson[]): string {
  return wordsOf({
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: null }, content: [...content] }],
  })
}

/** Nothing is told of what has no words. */
function clipped(words: string): string | null {
  const trimmed = words.trim()
  if (trimmed === '') return null
  const letters = [...trimmed]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trim()} …` : trimmed
}
