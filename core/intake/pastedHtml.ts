/**
 * Clean paste: what Word, Google Docs and web pages put on the clipboard, as HTML that the schema parses.
 *
 * It is the import's own reader: a paste is a small document. What import guesses about whole documents
 * (titles, sections, page furniture) is left alone; what it knows about lists, tables, footnotes, bold and links
 * holds here too.
 */
import type { BlockJson, FigureJson, InlineJson, MarkJson, TableCellJson } from '~core/document/json'
import { cleanTree } from './clean'
import { SourcePictures, withCaptions, type SourcePicture } from './figures'
import { lineBlock } from './flow'
import { withFootnotes } from './footnotes'
import { withoutSourcePictures } from './placePictures'
import { readFlow } from './reader'
import { Remarks } from './remarks'
import { elementsOf, type SourceElement } from './tree'
import { withTypedLists } from './typedLists'

export interface CleanPaste {
  /** HTML of the schema's own elements, without styles, classes or scripts. */
  readonly html: string
  /**
   * Pictures on the clipboard, in order; the HTML has none, since a picture must be stored before a figure can
   * show it. Those with a `data:` address can be uploaded.
   */
  readonly pictures: readonly SourcePicture[]
}

/** Whether the clipboard was filled by our own editor: such a paste keeps its blocks and ids as they are. */
export function isOwnPaste(root: SourceElement): boolean {
  return [...elementsOf(root)].some((node) => 'data-pm-slice' in node.attrs)
}

/**
 * Reads pasted HTML as blocks, without the pictures that only the clipboard has.
 *
 * @param root the clipboard's body, by `treeOfDom(new DOMParser().parseFromString(html, 'text/html').body)`
 */
export function readPaste(root: SourceElement): {
  readonly blocks: readonly BlockJson[]
  readonly pictures: readonly SourcePicture[]
} {
  const remarks = new Remarks()
  const pictures = new SourcePictures()
  const tree = withFootnotes(cleanTree(root, remarks), false)
  const flow = withTypedLists(readFlow(tree, { rules: { space: 'collapsed' }, remarks, pictures }))
  const blocks = withCaptions(flow).flatMap((part): BlockJson[] => {
    if (part.kind === 'gap') return []
    return [part.kind === 'block' ? part.block : lineBlock(part)]
  })
  return { blocks: withoutSourcePictures(blocks), pictures: pictures.list }
}

/** Cleans pasted HTML, for an editor that parses HTML by the schema's own rules. See `readPaste`. */
export function cleanPastedHtml(root: SourceElement): CleanPaste {
  const { blocks, pictures } = readPaste(root)
  return { html: writeAll(blocks), pictures }
}

const writeAll = (blocks: readonly BlockJson[] = []): string => blocks.map(writeBlock).join('')

/** A block as the schema's parse rules read it. */
function writeBlock(block: BlockJson): string {
  switch (block.type) {
    case 'paragraph':
      return wrap('p', '', writeLine(block.content))
    case 'heading':
      return wrap(`h${block.attrs.level}`, '', writeLine(block.content))
    case 'bulletList':
      return wrap(
        'ul',
        '',
        (block.content ?? []).map((item) => wrap('li', '', writeAll(item.content))).join(''),
      )
    case 'orderedList': {
      const { start = 1, type } = block.attrs
      const attrs = (start === 1 ? '' : attribute('start', start)) + (type ? attribute('type', type) : '')
      return wrap(
        'ol',
        attrs,
        (block.content ?? []).map((item) => wrap('li', '', writeAll(item.content))).join(''),
      )
    }
    case 'blockquote':
      return wrap('blockquote', '', writeAll(block.content))
    case 'factBox':
      return wrap('aside', ' data-fact-box=""', writeAll(block.content))
    case 'table': {
      const rows = (block.content ?? []).map((row) =>
        wrap('tr', '', (row.content ?? []).map(writeCell).join('')),
      )
      return wrap('table', '', wrap('tbody', '', rows.join('')))
    }
    case 'figure':
      return writeFigure(block.attrs)
    case 'goal':
      return wrap('p', attribute('data-goal', block.attrs.kind), writeLine(block.content))
    case 'measure': {
      const { responsible, deadline, cost, status, goalId } = block.attrs
      const fields = { responsible, deadline, cost, status, goal: goalId }
      const attrs = Object.entries(fields).map(([name, value]) =>
        value ? attribute(`data-${name}`, value) : '',
      )
      const content = (block.content ?? []).map((part) =>
        part.type === 'measureTitle'
          ? wrap('h4', ' data-measure-title=""', writeLine(part.content))
          : writeBlock(part),
      )
      return wrap('section', ` data-measure=""${attrs.join('')}`, content.join(''))
    }
  }
}

function writeCell(cell: TableCellJson): string {
  const { colspan = 1, rowspan = 1 } = cell.attrs
  const attrs =
    (colspan === 1 ? '' : attribute('colspan', colspan)) +
    (rowspan === 1 ? '' : attribute('rowspan', rowspan))
  return wrap(cell.type === 'tableHeader' ? 'th' : 'td', attrs, writeAll(cell.content))
}

function writeFigure({ fileId, alt, caption }: FigureJson['attrs']): string {
  const image = `<img${attribute('alt', alt)}>`
  return wrap(
    'figure',
    attribute('data-file-id', fileId ?? ''),
    `${image}${wrap('figcaption', '', escape(caption))}`,
  )
}

const writeLine = (line: readonly InlineJson[] = []): string => line.map(writeRun).join('')

function writeRun(node: InlineJson): string {
  const words =
    node.type === 'text'
      ? escape(node.text)
      : node.type === 'hardBreak'
        ? '<br>'
        : `<span data-footnote=""${attribute('data-text', node.attrs.text)}></span>`
  return (node.marks ?? []).reduceRight((inner, mark) => writeMark(mark, inner), words)
}

function writeMark(mark: MarkJson, inner: string): string {
  if (mark.type === 'link') return wrap('a', attribute('href', mark.attrs.href), inner)
  return wrap(mark.type === 'bold' ? 'strong' : 'em', '', inner)
}

function wrap(tag: string, attrs: string, inner: string): string {
  return `<${tag}${attrs}>${inner}</${tag}>`
}

function attribute(name: string, value: string | number): string {
  return ` ${name}="${escape(String(value))}"`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
