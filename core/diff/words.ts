/**
 * The words of one text block beside those of another, as a person would tell the change.
 */
import type { InlineJson } from '~core/document/json'
import { diffSequence, type Effort } from './sequence'
import { tidy } from './tidy'
import { inlineFrom, looksSame, tokensOf, type Token } from './tokens'

/** A piece of the merged text. The pieces of a comparison, in order, hold both texts. */
export type Segment =
  | { readonly kind: 'kept'; readonly content: readonly InlineJson[] }
  | { readonly kind: 'removed'; readonly content: readonly InlineJson[] }
  | { readonly kind: 'inserted'; readonly content: readonly InlineJson[] }
  /** The same words with other marks: `was` before, `content` after. */
  | {
      readonly kind: 'formatted'
      readonly was: readonly InlineJson[]
      readonly content: readonly InlineJson[]
    }

/** A stretch of tokens that were kept, in which case there are as many on either side, or replaced. */
export interface TokenChange {
  readonly kind: 'kept' | 'formatted' | 'replaced'
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

/** What became of a text block's content, word by word. Empty only if both are. */
export function diffInline(
  before: readonly InlineJson[],
  after: readonly InlineJson[],
  effort?: Effort,
): Segment[] {
  return segmentsFrom(diffTokens(tokensOf(before), tokensOf(after), effort))
}

/** The same for content that is in tokens already. */
export function diffTokens(
  before: readonly Token[],
  after: readonly Token[],
  effort?: Effort,
): TokenChange[] {
  const hunks = diffSequence(before.map(keyOf), after.map(keyOf), effort)
  const ends = { beforeStart: before.length, beforeEnd: 0, afterStart: after.length, afterEnd: 0 }
  let [beforeAt, afterAt] = [0, 0]
  return [...tidy(hunks, before, after), ends].flatMap((hunk): TokenChange[] => {
    const kept = keptChanges(before.slice(beforeAt, hunk.beforeStart), after.slice(afterAt, hunk.afterStart))
    const removed = before.slice(hunk.beforeStart, hunk.beforeEnd)
    const inserted = after.slice(hunk.afterStart, hunk.afterEnd)
    beforeAt = hunk.beforeEnd
    afterAt = hunk.afterEnd
    return hunk === ends ? kept : [...kept, { kind: 'replaced', before: removed, after: inserted }]
  })
}

/** The changes as pieces of the merged text: what was removed stands in front of what replaced it. */
export function segmentsFrom(changes: readonly TokenChange[]): Segment[] {
  return changes.flatMap(({ kind, before, after }): Segment[] => {
    const content = inlineFrom(after)
    if (kind === 'kept') return [{ kind, content }]
    const was = inlineFrom(before)
    if (kind === 'formatted') return [{ kind, was, content }]
    return [
      ...(was.length > 0 ? [{ kind: 'removed' as const, content: was }] : []),
      ...(content.length > 0 ? [{ kind: 'inserted' as const, content }] : []),
    ]
  })
}

const keyOf = ({ key }: Token) => key

/** Words that are the same on either side, divided where their marks begin or cease to differ. */
function keptChanges(before: readonly Token[], after: readonly Token[]): TokenChange[] {
  const changes: TokenChange[] = []
  let start = 0
  for (let end = 1; end <= before.length; end += 1) {
    const looks = lookAt(before, after, start)
    if (end < before.length && lookAt(before, after, end) === looks) continue
    changes.push({ kind: looks, before: before.slice(start, end), after: after.slice(start, end) })
    start = end
  }
  return changes
}

function lookAt(before: readonly Token[], after: readonly Token[], place: number): 'kept' | 'formatted' {
  const [was, is] = [before[place], after[place]]
  return was && is && looksSame(was, is) ? 'kept' : 'formatted'
}
