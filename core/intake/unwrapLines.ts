import type { Flow, FlowLine } from './flow'
import { lineText, tidyLine } from './inlineText'
import { typedPoint } from './typedLists'

/**
 * Joins lines that were broken to fit a column, as mail and old text files are, back into paragraphs.
 *
 * A line goes on where its next word would not have fitted into the column. A text whose lines are as long as
 * its paragraphs has no column, and stays as it is.
 */
export function unwrapLines(flow: readonly Flow[]): Flow[] {
  const lines = flow.filter(isPlainLine)
  const column = lines.reduce((widest, line) => Math.max(widest, width(line)), 0)
  if (column < 40 || column > 120 || !isBroken(flow, column)) return [...flow]
  const joined: Flow[] = []
  let brokenBefore = false
  for (const [index, part] of flow.entries()) {
    const last = joined.at(-1)
    if (last && isPlainLine(last) && isPlainLine(part) && brokenBefore && typedPoint(part) === null) {
      joined[joined.length - 1] = {
        ...last,
        content: tidyLine([...last.content, { type: 'text', text: ' ' }, ...part.content]),
      }
    } else joined.push(part)
    brokenBefore = isPlainLine(part) && wouldNotFit(part, flow[index + 1], column)
  }
  return joined
}

function isPlainLine(part: Flow): part is FlowLine {
  return part.kind === 'line' && part.role === 'line' && part.heading === 0
}

function width(line: FlowLine): number {
  return line.indent + lineText(line.content).length
}

function wouldNotFit(line: FlowLine, next: Flow | undefined, column: number): boolean {
  if (!next || !isPlainLine(next)) return false
  const word = /^\S+/.exec(lineText(next.content))?.[0] ?? ''
  return width(line) + 1 + word.length > column
}

/** Whether most lines with another right under them are as full as the column allows. */
function isBroken(flow: readonly Flow[], column: number): boolean {
  const followed = flow.flatMap((part, index) => {
    const next = flow[index + 1]
    return isPlainLine(part) && next && isPlainLine(next) && typedPoint(next) === null ? [{ part, next }] : []
  })
  const full = followed.filter(({ part, next }) => wouldNotFit(part, next, column))
  return full.length >= 2 && full.length >= followed.length * 0.7
}
