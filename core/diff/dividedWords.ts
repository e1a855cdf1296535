import type { InlineJson } from '~core/document/json'
import type { Effort } from './sequence'
import { tokensOf, type Token } from './tokens'
import { diffTokens, segmentsFrom, type Segment, type TokenChange } from './words'

/** The end of a line among several that are compared as one. It reads like nothing else. */
const END: Token = { kind: 'break', key: '\u0002', nodes: [] }

/**
 * The words of one line and of the several that it was divided into, or that went into it: the pieces for each of the
 * several. The space at which it was divided is gone with the division, and no change of its own.
 */
export function diffDivided(
  before: readonly (readonly InlineJson[])[],
  after: readonly (readonly InlineJson[])[],
  effort?: Effort,
): Segment[][] {
  const lines: TokenChange[][] = [[]]
  for (const change of diffTokens(joined(before), joined(after), effort)) {
    const [first, ...others] = cutAtEnds(change)
    if (first) lines.at(-1)?.push(first)
    lines.push(...others.map((piece) => [piece]))
  }
  return lines.map(segmentsFrom)
}

function joined(lines: readonly (readonly InlineJson[])[]): Token[] {
  return lines.flatMap((content, place) => (place === 0 ? tokensOf(content) : [END, ...tokensOf(content)]))
}

function cutAtEnds(change: TokenChange): TokenChange[] {
  const [before, after] = [pieces(change.before), pieces(change.after)]
  const count = Math.max(before.length, after.length)
  if (count === 1) return [change]
  return Array.from({ length: count }, (_, place) => ({
    kind: 'replaced',
    before: unlessBlank(before[place] ?? []),
    after: unlessBlank(after[place] ?? []),
  }))
}

function pieces(tokens: readonly Token[]): Token[][] {
  const cut: Token[][] = [[]]
  for (const token of tokens) {
    if (token === END) cut.push([])
    else cut.at(-1)?.push(token)
  }
  return cut
}

const unlessBlank = (tokens: Token[]) => (tokens.every(({ kind }) => kind === 'space') ? [] : tokens)
