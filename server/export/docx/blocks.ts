/** The model's blocks as Word's. */
import {
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx'
import type { Id } from '~core/ids'
import type {
  DocxBlock,
  DocxCell,
  DocxParagraph,
  DocxPicture,
  DocxRun,
  DocxTable,
} from '~core/render/docx/model'
import { colors } from '~core/render/layout/design'
import type { Picture } from '../picture'
import { headingsReference, INDENT, referenceOf } from './numbering'
import { MEASURE_INDENT, numberStyleId, styleId } from './styles'

/** The width of the text, in twentieths of a point. */
export const TEXT_WIDTH = 8640
/** The widest a picture is shown, in pixels at 96 to the inch. */
const WIDEST = (TEXT_WIDTH / 1440) * 96
const TALLEST = 620

export type Pictures = ReadonlyMap<Id, Picture>

export function docxBlock(block: DocxBlock, pictures: Pictures): Paragraph | Table {
  switch (block.kind) {
    case 'paragraph':
      return docxParagraph(block)
    case 'picture':
      return docxPicture(block, pictures)
    case 'table':
      return docxTable(block, pictures)
  }
}

export function docxParagraph({ style, runs, list, numbered, bookmark }: DocxParagraph): Paragraph {
  const children = runs.map(docxRun)
  const place = list
    ? { reference: referenceOf(list), level: list.level }
    : numbered === undefined
      ? undefined
      : { reference: headingsReference, level: numbered }
  return new Paragraph({
    style: style === 'Normal' ? undefined : styleId(style),
    numbering: place,
    // The stripe of a measure goes on beside its lists.
    indent: list && style === 'measureList' ? measureListIndent(list.level) : undefined,
    children: bookmark ? [new Bookmark({ id: bookmark, children })] : children,
  })
}

function measureListIndent(level: number) {
  return { left: MEASURE_INDENT * 20 + INDENT * (level + 1), hanging: INDENT }
}

function docxRun(run: DocxRun): ParagraphChild {
  switch (run.kind) {
    case 'words': {
      const { text, bold, italic, isNumber } = run
      return new TextRun({
        text: withoutControls(text),
        bold: bold || undefined,
        italics: italic || undefined,
        style: isNumber ? numberStyleId : undefined,
      })
    }
    case 'break':
      return new TextRun({ break: 1 })
    case 'footnote':
      return new FootnoteReferenceRun(run.number)
    case 'link':
      return new ExternalHyperlink({
        link: run.href,
        children: run.runs.map((inner) =>
          inner.kind === 'words'
            ? new TextRun({
                text: withoutControls(inner.text),
                bold: inner.bold || undefined,
                italics: inner.italic || undefined,
                style: 'Hyperlink',
              })
            : docxRun(inner),
        ),
      })
  }
}

/** XML cannot hold control characters, and one would keep Word from opening the document. */
export function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, '')
}

function docxPicture({ fileId, alt }: DocxPicture, pictures: Pictures): Paragraph {
  const picture = pictures.get(fileId)
  if (!picture) throw new Error(`The picture ${fileId} was asked for but not given.`)
  const scale = Math.min(1, WIDEST / picture.width, TALLEST / picture.height)
  const image = new ImageRun({
    type: picture.mediaType === 'image/jpeg' ? 'jpg' : 'png',
    data: Buffer.from(picture.bytes),
    transformation: {
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    },
    altText: { name: alt.slice(0, 60), title: alt, description: alt },
  })
  return new Paragraph({ style: styleId('figure'), children: [image] })
}

const hair = { style: BorderStyle.SINGLE, size: 4, color: colors.strongLine.slice(1) }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function docxTable({ columns, heads, rows }: DocxTable, pictures: Pictures): Table {
  const width = Math.floor(TEXT_WIDTH / columns)
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: Array<number>(columns).fill(width),
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: hair,
      insideHorizontal: hair,
      insideVertical: none,
    },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          // Not "false": some readers take the mere mention for a head.
          tableHeader: index < heads || undefined,
          cantSplit: true,
          children: cells.map((cell) => docxCell(cell, width, pictures)),
        }),
    ),
  })
}

function docxCell({ columns, rows, blocks }: DocxCell, width: number, pictures: Pictures): TableCell {
  const children = blocks.map((block) => docxBlock(block, pictures))
  // Word wants a paragraph at the end of every cell.
  const closed = children.at(-1) instanceof Paragraph
  return new TableCell({
    columnSpan: columns > 1 ? columns : undefined,
    rowSpan: rows > 1 ? rows : undefined,
    width: { size: width * columns, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 0, right: 160 },
    children: closed ? children : [...children, new Paragraph({ style: styleId('tableText') })],
  })
}
