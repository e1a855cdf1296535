/** Endring: what differs between the text that the public was asked about and the text of now, line by line. */
import { blankLine, type Line, type PlanComparison, type SectionComparison } from '~core/diff/comparison'
import type { Standing } from '~core/diff/standing'
import { tallyOf } from '~core/diff/tally'
import type { AnyBlockJson } from '~core/document/json'
import { blocksOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { RemarkPlace } from './remark'

/** One line that was changed since the consultation. */
export interface Hunk {
  readonly sectionId: Id
  /** The changed block: the one in the text, or where it went, the one in the snapshot; of a section's title, the section. */
  readonly blockId: Id
  /** "5.2 Lokaler", as it is called now. */
  readonly heading: string
  readonly line: Line
}

/** Every change, in reading order. What was only moved past is not one, nor what happened along with the line above. */
export function hunksOf({ sections }: PlanComparison): Hunk[] {
  return sections.flatMap((section) => {
    const { number, title } = section.after ?? section.before ?? { number: '', title: '' }
    const heading = `${number} ${title}`.trim()
    const lines = section.lines.filter(({ kind, along }) => kind !== 'kept' && kind !== 'departed' && !along)
    return [...titleLines(section), ...lines].flatMap((line) => {
      const blockId = (line.after ?? line.before)?.block.attrs.id ?? null
      return blockId === null ? [] : [{ sectionId: section.id, blockId, heading, line }]
    })
  })
}

/** A section's new title as a line of its own: nothing of its text need have changed. */
function titleLines({ id, kind, before, after, title }: SectionComparison): Line[] {
  if (kind !== 'changed' || before?.title === after?.title) return []
  const standing = (words: string): Standing => {
    const attrs = { id, level: 2 } as const
    const content = words === '' ? {} : { content: [{ type: 'text' as const, text: words }] }
    return { block: { type: 'heading', attrs, ...content }, path: [], index: 0 }
  }
  const [was, is] = [standing(before?.title ?? ''), standing(after?.title ?? '')]
  return [{ ...blankLine, kind: 'changed', before: was, after: is, words: title }]
}

/** Why a change is suggested for a remark: it is in the same block, or only in the same section. */
export type Nearness = 'block' | 'section'

export interface SuggestedHunk {
  readonly hunk: Hunk
  readonly nearness: Nearness
}

/** The changes that a remark may have led to, the nearest first. One about the whole plan may have led to any, so none is. */
export function suggestedFor(
  { sectionId, blockId }: Pick<RemarkPlace, 'sectionId' | 'blockId'>,
  hunks: readonly Hunk[],
): SuggestedHunk[] {
  if (sectionId === null) return []
  const inBlock = hunks.filter(({ line }) => blockId !== null && touches(line, blockId))
  const inSection = hunks.filter((hunk) => hunk.sectionId === sectionId && !inBlock.includes(hunk))
  return [
    ...inBlock.map((hunk) => ({ hunk, nearness: 'block' as const })),
    ...inSection.map((hunk) => ({ hunk, nearness: 'section' as const })),
  ]
}

/** Whether the line is the block, stands in it, or has it in itself. */
function touches({ before, after }: Line, blockId: Id): boolean {
  return [before, after].some((standing) => {
    if (!standing) return false
    const block = standing.block as AnyBlockJson
    return [...standing.path, block, ...blocksOf(block)].some(({ attrs }) => attrs.id === blockId)
  })
}

/** How many of a kind were changed. */
export interface Share {
  readonly changed: number
  readonly of: number
}

/** How much of a plan is another than the one that was asked about: what a person weighs when they decide to ask again. */
export interface ChangedShares {
  readonly blocks: Share
  readonly measures: Share
  /** Words in and out. */
  readonly words: { readonly inserted: number; readonly removed: number }
}

export function changedShares({ sections }: PlanComparison): ChangedShares {
  const lines = sections.flatMap((section) => section.lines).filter(({ kind }) => kind !== 'departed')
  const measures = lines.filter(({ before, after }) => (after ?? before)?.block.type === 'measure')
  const { inserted, removed } = tallyOf(lines)
  return { blocks: shareOf(lines), measures: shareOf(measures), words: { inserted, removed } }
}

function shareOf(lines: readonly Line[]): Share {
  return { changed: lines.filter(({ kind }) => kind !== 'kept').length, of: lines.length }
}

/** In whole hundredths; what is only a little is never told as nothing, nor what is nearly all as all. */
export function percent({ changed, of }: Share): number {
  if (changed === 0 || of === 0) return 0
  const exact = (100 * changed) / of
  return changed === of ? 100 : Math.min(99, Math.max(1, Math.round(exact)))
}
