/**
 * The plain lines that a record is written in, so that it can be corrected in any field for text:
 *
 * ```
 * # a heading
 * - a point
 * 1. a numbered point
 * > words that are quoted from a text
 * | a row of a table | with two cells |
 * ```
 * Whatever else a line says is a paragraph. Lines of one kind that follow each other are one list, one quotation, or one
 * table, whose first row names its columns.
 */
import { doc, h, ol, p, quote, table, td, th, tr, ul } from '~core/document/build'
import type { BlockJson, DocumentJson } from '~core/document/json'

const kinds = {
  heading: /^#+\s+(.*)$/,
  point: /^[-•]\s+(.*)$/,
  numbered: /^\d+\.\s+(.*)$/,
  quoted: /^>\s?(.*)$/,
  row: /^\|(.*)$/,
} as const
type Kind = keyof typeof kinds | 'paragraph'

interface Line {
  readonly kind: Kind
  readonly words: string
}

/** The text that these lines say. */
export function documentOfLines(written: string): DocumentJson {
  const runs: Line[][] = []
  let open = false
  for (const raw of written.split('\n')) {
    const line = readLine(raw)
    const run = runs.at(-1)
    if (!line) open = false
    else if (open && run?.[0]?.kind === line.kind) run.push(line)
    else {
      runs.push([line])
      open = true
    }
  }
  return doc(...runs.flatMap(blocksOfRun))
}

/** Null for an empty line, which ends what stands above it. */
function readLine(raw: string): Line | null {
  const line = raw.trim()
  if (line === '') return null
  for (const [kind, form] of Object.entries(kinds)) {
    const words = form.exec(line)?.[1]
    if (words !== undefined) return { kind: kind as Kind, words: words.trim() }
  }
  return { kind: 'paragraph', words: line }
}

function blocksOfRun(run: readonly Line[]): BlockJson[] {
  const lines = run.map(({ words }) => words)
  switch (run[0]?.kind) {
    case 'heading':
      return lines.map((words) => h(2, words))
    case 'point':
      return [ul(...lines)]
    case 'numbered':
      return [ol(...lines)]
    case 'quoted':
      return [quote(...lines)]
    case 'row':
      return [tableOf(lines)]
    default:
      return lines.map((words) => p(words))
  }
}

/** Every row as long as the longest: a table with holes cannot be read aloud. */
function tableOf(lines: readonly string[]): BlockJson {
  const rows = lines.map((line) =>
    line
      .replace(/\|$/, '')
      .split('|')
      .map((cell) => cell.trim()),
  )
  const width = Math.max(...rows.map((row) => row.length))
  const filled = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
  return table(...filled.map((row, index) => tr(...row.map((cell) => (index === 0 ? th : td)(p(cell))))))
}

/** Words that are to stand on one line. */
const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

export const heading = (words: string) => `# ${oneLine(words)}`
export const point = (words: string) => `- ${oneLine(words)}`
export const numbered = (points: readonly string[]) =>
  points.map((words, index) => `${index + 1}. ${oneLine(words)}`)
/** A text as it stood, line by line. */
export const quoted = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `> ${oneLine(line)}`)
/** A bar within a cell would be taken for its end. */
export const row = (...cells: readonly string[]) =>
  `| ${cells.map((cell) => oneLine(cell).replaceAll('|', '/')).join(' | ')} |`
