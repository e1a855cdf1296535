/** A comparison as lines of text, as short as they can be read. What was kept is left out. */
import type { AttributeChange, Line, TableComparison } from '~core/diff/comparison'
import type { Segment } from '~core/diff/words'
import type { InlineJson } from '~core/document/json'

/** [-removed-], {+inserted+}, ~formatted~ */
export function toldWords(words: readonly Segment[]): string {
  return words
    .map(({ kind, content }) => {
      const text = wordsOfContent(content)
      return { kept: text, removed: `[-${text}-]`, inserted: `{+${text}+}`, formatted: `~${text}~` }[kind]
    })
    .join('')
}

export function wordsOfContent(nodes: readonly InlineJson[]): string {
  const shown = { hardBreak: '⏎', text: '', footnote: '' }
  return nodes
    .map((node) =>
      node.type === 'text' ? node.text : node.type === 'footnote' ? `[${node.attrs.text}]` : shown[node.type],
    )
    .join('')
}

export function told(lines: readonly Line[], indent = ''): string[] {
  return lines.flatMap((line) => {
    if (line.kind === 'kept') return []
    const block = (line.after ?? line.before)?.block
    const words = line.words.length > 0 ? toldWords(line.words) : `(${block?.type})`
    const elsewhere =
      line.elsewhere &&
      ` ${line.kind === 'moved' ? 'from' : 'to'} ${line.elsewhere.sectionId}#${line.elsewhere.blockId}`
    const head = [
      line.along ? '&' : '',
      line.kind,
      elsewhere ?? '',
      ': ',
      words,
      ...line.attributes.map(toldAttribute),
    ]
    return [
      indent + head.join(''),
      ...told(line.lines, `${indent}  `),
      ...(line.table ? toldTable(line.table, `${indent}  `) : []),
    ]
  })
}

const toldAttribute = ({ name, before, after }: AttributeChange) => ` <${name}: ${before} → ${after}>`

function toldTable({ columns, rows }: TableComparison, indent: string): string[] {
  return [
    `${indent}columns: ${columns ? columns.join(' ') : 'none'}`,
    ...rows.map(({ kind, cells }) => {
      const shown = cells.map((cell) => {
        if (!cell) return '·'
        const inside = told(cell.lines).join('; ')
        return [cell.kind, ...cell.attributes.map(toldAttribute), inside && ` (${inside})`].join('')
      })
      return `${indent}${kind}: ${shown.join(' | ')}`
    }),
  ]
}
