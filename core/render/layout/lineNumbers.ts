/** Line numbers in the margin: a meeting speaks of "side 3, linje 15". */
import { styles } from './design'
import type { Mark } from './page'
import type { Workshop } from './setting'

/** Baselines nearer to each other than this are one line: a raised number, columns side by side. */
const ONE_LINE = 6
/** Between the number and the text. */
const GAP = 18

/** The baselines of the lines that are read, from the top down. */
export function linesOn(marks: readonly Mark[]): number[] {
  const baselines = marks.flatMap((mark) => (mark.kind === 'text' && mark.slot ? [mark.y] : []))
  baselines.sort((one, other) => one - other)
  const lines: number[] = []
  for (const y of baselines) {
    const last = lines.at(-1)
    if (last !== undefined && y - last < ONE_LINE) lines[lines.length - 1] = y
    else lines.push(y)
  }
  return lines
}

/** The number of every fifth line beside it, seen and not read. */
export function lineNumbers({ setter, sheet }: Workshop, lines: readonly number[]): Mark[] {
  const style = styles.running
  return lines.flatMap((y, index): Mark[] => {
    if ((index + 1) % 5 !== 0) return []
    const text = String(index + 1)
    const width = setter.width(text, style.face, style.size)
    return [{ kind: 'text', x: sheet.left - GAP - width, y, text, width, style, slot: null }]
  })
}
