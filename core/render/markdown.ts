/**
 * A text as Markdown (CommonMark with pipe tables and footnotes): for whoever works on in a text editor.
 *
 * What Markdown lacks is written so that it reads well and is still recognisable: a goal as a bold label in
 * front of its words, a measure as a bold title with its fields as a list, a fact box as a quotation that
 * says what it is.
 */
import type { DocumentJson, InlineJson, MarkJson, TableJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { fold, type Algebra, type Children } from './fold'
import type { RenderLabels } from './labels/labels'
import { safeHref } from './links'
import { fieldsOf, measureLabel } from './measureFields'
import { leadingHeadRows } from './tableRows'
import type { Numbering } from './numbering'

export interface MarkdownOptions {
  readonly labels: RenderLabels
  readonly numbering: Numbering
  /** What a picture is called in the Markdown: an address, or the name of a reference given elsewhere. */
  readonly imageReference: (fileId: Id) => string
  /** How many `#` a heading of level 2 gets: 2 under a section whose title has one. */
  readonly headingLevel: number
}

interface Run {
  readonly markdown: string
  readonly marks: readonly MarkJson[]
}

interface Place {
  /** In a pipe table everything stands on one line. */
  readonly inCell: boolean
}

const outside = () => ({ inCell: false })
const insideCell = () => ({ inCell: true })

/** @returns Markdown without a line break at the end; footnotes follow as `[^1]: …` */
export function textMarkdown(document: DocumentJson, options: MarkdownOptions): string {
  const notes: string[] = []
  const blocks = fold(document, markdownAlgebra(options, notes), outside)
  return paragraphs([...blocks, notes.join('\n')])
}

/** Blocks with an empty line between them. */
function paragraphs(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n')
}

function markdownAlgebra(options: MarkdownOptions, notes: string[]): Algebra<Place, Run, string> {
  const { labels, numbering } = options
  const words = (content: Children<InlineJson, Place, Run>, place: Place) =>
    joinRuns(
      content(() => place),
      place,
    )
  const stacked = (blocks: readonly string[], place: Place) =>
    place.inCell ? blocks.filter((block) => block !== '').join('<br>') : paragraphs(blocks)

  return {
    text: (node) => ({ markdown: escapeMarkdown(node.text), marks: node.marks ?? [] }),
    hardBreak: (node, place) => ({ markdown: place.inCell ? '<br>' : '\\\n', marks: node.marks ?? [] }),
    footnote: (node) => {
      const number = numbering.footnote(node)
      notes.push(`[^${number}]: ${escapeLineStart(escapeMarkdown(node.attrs.text))}`)
      return { markdown: `[^${number}]`, marks: [] }
    },
    paragraph: (_, content, place) => words(content, place),
    heading: (node, content, place) => {
      const title = words(content, place).replaceAll('\\\n', ' ')
      const inner = [numbering.heading(node), title].filter((part) => part !== '').join(' ')
      if (place.inCell) return `**${inner}**`
      return `${'#'.repeat(Math.min(6, node.attrs.level - 2 + options.headingLevel))} ${inner}`
    },
    goal: (node, content, place) => `**${labels.goals[node.attrs.kind]}:** ${words(content, place)}`,
    measureTitle: (_, content, place) => words(content, place),
    bulletList: (_, content, place) => {
      if (place.inCell) return stacked(content(insideCell), place)
      return content(outside)
        .map((item) => indented('- ', item))
        .join('\n')
    },
    orderedList: (node, content, place) => {
      if (place.inCell) return stacked(content(insideCell), place)
      const start = node.attrs.start ?? 1
      return content(outside)
        .map((item, index) => indented(`${start + index}. `, item))
        .join('\n')
    },
    listItem: (_, content, place) =>
      stacked(
        content(() => place),
        place,
      ),
    blockquote: (_, content, place) =>
      place.inCell ? stacked(content(insideCell), place) : quoted(paragraphs(content(outside))),
    factBox: (_, content, place) => {
      if (place.inCell) return stacked(content(insideCell), place)
      return quoted(paragraphs([`**${labels.factBox}**`, ...content(outside)]))
    },
    table: (node, content, place) => {
      const rows = content(() => place)
      return place.inCell ? stacked(rows, place) : pipeTable(node, rows)
    },
    tableRow: (node, content, place) => {
      if (place.inCell) return content(insideCell).join(' ')
      const cells = content(insideCell).map((cell) => cell.replaceAll('|', '\\|'))
      // A cell over several columns is followed by empty ones: Markdown knows no spans.
      const spread = cells.flatMap((cell, index) => {
        const span = node.content?.[index]?.attrs.colspan ?? 1
        return [cell, ...Array<string>(Math.max(0, span - 1)).fill('')]
      })
      return `| ${spread.join(' | ')} |`
    },
    tableCell: (_, content) => stacked(content(insideCell), { inCell: true }),
    figure: (node, place) => {
      const { fileId, alt, caption } = node.attrs
      const picture =
        fileId === null ? escapeMarkdown(alt) : `![${escapeMarkdown(alt)}]${options.imageReference(fileId)}`
      const below =
        caption === '' ? '' : place.inCell ? escapeMarkdown(caption) : `*${escapeMarkdown(caption)}*`
      return stacked([picture, below], place)
    },
    measure: (node, content, place) => {
      const [title = '', ...rest] = content(() => place)
      const titled = node.content?.[0]?.type === 'measureTitle'
      const label = measureLabel(node, labels, numbering)
      const head = titled && title !== '' ? `**${label}: ${title}**` : `**${label}**`
      const fields = fieldsOf(node, labels, numbering).map(
        ({ label, value }) => `${label}: ${escapeMarkdown(value)}`,
      )
      const list = place.inCell ? fields.join('<br>') : fields.map((line) => `- ${line}`).join('\n')
      return stacked([head, ...(titled ? rest : [title, ...rest]), list], place)
    },
  }
}

function pipeTable(node: TableJson, rows: readonly string[]): string {
  const columns = Math.max(
    1,
    ...(node.content ?? []).map((row) =>
      (row.content ?? []).reduce((sum, cell) => sum + (cell.attrs.colspan ?? 1), 0),
    ),
  )
  const rule = `| ${Array<string>(columns).fill('---').join(' | ')} |`
  const empty = `| ${Array<string>(columns).fill('').join(' | ')} |`
  const heads = leadingHeadRows(node.content ?? [])
  // A pipe table must have exactly one head row.
  return heads === 0 ? [empty, rule, ...rows].join('\n') : [rows[0], rule, ...rows.slice(1)].join('\n')
}

const quoted = (block: string) =>
  block
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')

function indented(marker: string, block: string): string {
  const hang = ' '.repeat(marker.length)
  const lines = block.split('\n').map((line) => (line === '' ? '' : hang + line))
  // Markers on one line ("- - x") could be read as a rule, so a list that opens an item goes below it.
  const opensWithList = /^([-*+]|\d+[.)])(\s|$)/.test(block)
  return opensWithList || block === ''
    ? [marker.trimEnd(), ...(block === '' ? [] : lines)].join('\n')
    : marker + lines.join('\n').slice(marker.length)
}

/** Joins runs, opening each mark once for all its neighbours. */
function joinRuns(runs: readonly Run[], place: Place): string {
  const wrap = (list: readonly Run[], kinds: readonly MarkJson['type'][]): string => {
    const [kind, ...inner] = kinds
    if (kind === undefined) return list.map((run) => run.markdown).join('')
    const keyOf = (run: Run) => {
      const mark = run.marks.find((candidate) => candidate.type === kind)
      return mark === undefined ? null : mark.type === 'link' ? safeHref(mark.attrs.href) : kind
    }
    const parts: string[] = []
    for (let start = 0; start < list.length;) {
      const key = list[start] === undefined ? null : keyOf(list[start] as Run)
      let end = start + 1
      while (end < list.length && keyOf(list[end] as Run) === key) end += 1
      const words = wrap(list.slice(start, end), inner)
      parts.push(key === null ? words : surround(words, kind, key))
      start = end
    }
    return parts.join('')
  }
  const joined = wrap(runs, ['link', 'bold', 'italic'])
  return place.inCell ? joined.replaceAll('\n', ' ') : escapeLineStart(joined)
}

/** Emphasis must hug its words: blanks at the edges go outside. */
function surround(words: string, kind: MarkJson['type'], key: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? []
  if (core === '') return words
  const marker = kind === 'bold' ? '**' : '*'
  const inside =
    kind === 'link' ? `[${core}](<${key.replace(/[<>]/g, encodeURIComponent)}>)` : marker + core + marker
  return before + inside + after
}

/** Words on one line, in which no sign means anything to Markdown and nothing is HTML. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>~]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
}

/** What would begin a heading, list, quotation or rule at the start of a paragraph is made plain text. */
function escapeLineStart(line: string): string {
  return line
    .split('\n')
    .map((part) =>
      part
        .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+\s*$|-{3,}|>)/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2'),
    )
    .join('\n')
}
