/** Runs of text set as lines, a piece for each. */
import type { SetStyle } from './design'
import { HYPHEN } from './lineItems'
import { breakLines, type Line } from './lines'
import type { Mark } from './page'
import type { Piece } from './piece'
import type { Run } from './runs'
import type { Typesetter } from './typesetter'

export interface Column {
  readonly x: number
  readonly width: number
}

/** How a paragraph is set besides its style. */
export interface ParagraphOptions {
  readonly balanced?: boolean
  /** Marks drawn on the first line, such as a heading's number; `y` is the first line's baseline. */
  readonly beside?: (baseline: number) => readonly Mark[]
}

/** Sets runs in a column. Never leaves one line of a paragraph alone at the foot or the top of a page. */
export function setLines(
  runs: readonly Run[],
  style: SetStyle,
  column: Column,
  setter: Typesetter,
  options: ParagraphOptions = {},
): Piece[] {
  const lines = breakLines(
    runs,
    { width: column.width, hyphenated: style.hyphenated, balanced: options.balanced },
    setter,
  )
  const baseline = baselineOf(style)
  return lines.map((line, index) => ({
    height: style.leading,
    above: 0,
    below: 0,
    keep: lines.length > 1 && (index === 0 || index === lines.length - 2),
    marks: [
      ...(index === 0 ? (options.beside?.(baseline) ?? []) : []),
      ...lineMarks(line, column.x, baseline, style),
    ],
    frames: [],
    notes: line.notes,
    baseline,
  }))
}

/** Where the letters of a line stand, from the line's top. */
export function baselineOf({ size, leading }: SetStyle): number {
  return leading / 2 + size * 0.34
}

function lineMarks(line: Line, left: number, baseline: number, style: SetStyle): Mark[] {
  return line.segments.flatMap(({ run, text, x, width }): Mark[] => {
    const at = { x: left + x, y: baseline - run.rise, width }
    const divides = text === HYPHEN
    const marks: Mark[] = [{ kind: 'text', ...at, text, style: run.style, slot: run.slot, divides }]
    if (run.link && run.slot) {
      const area = { x: at.x, y: baseline - style.size, width, height: style.leading * 0.86 }
      marks.push({ kind: 'link', ...area, target: run.link, words: run.text.trim(), slot: run.slot })
      if ('href' in run.link) {
        const { color } = run.style
        marks.push({ kind: 'rule', x: at.x, y: baseline + 1.8, width, weight: 0.5, color })
      }
    }
    return marks
  })
}
