/** A comparison as a Word file, whose changes are Word's own tracked changes: they can be accepted or rejected there. */
import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Line, PlanComparison, SectionComparison } from '~core/diff/comparison'
import { isText } from '~core/diff/standing'
import type { Segment } from '~core/diff/words'
import type { InlineJson } from '~core/document/json'
import type { PlanDocument } from '~core/plan/document'
import { labelsFor } from '~core/render/labels/labels'
import { comparisonWords, type ComparisonWords } from '~core/snapshot/comparisonWords'
import { withoutControls } from './blocks'
import { RevisedRow } from './revisedRow'
import { docxStyleSheet } from './styles'

/** @param names what the two versions are called */
export async function comparisonDocxFile(
  comparison: PlanComparison,
  plan: PlanDocument,
  names: readonly [string, string],
  createdAt: Date,
): Promise<Uint8Array> {
  const words = comparisonWords(plan.language)
  const author = labelsFor(plan.language).municipality(plan.municipality)
  const changes = new TrackedChanges(words, author, createdAt)
  const document = new Document({
    title: words.title(plan.title),
    creator: author,
    lastModifiedBy: 'Langbord',
    styles: docxStyleSheet(plan.language),
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: withoutControls(words.title(plan.title)) }),
          new Paragraph({ text: withoutControls(words.between(...names)) }),
          ...comparison.sections.flatMap((section) => changes.section(section)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** Gives every change its number: Word tells them apart by it. */
class TrackedChanges {
  private last = 0

  constructor(
    private readonly words: ComparisonWords,
    private readonly author: string,
    private readonly at: Date,
  ) {}

  section({ kind, before, after, title, lines }: SectionComparison): (Paragraph | Table)[] {
    const number = (after ?? before)?.number ?? ''
    const level = (after ?? before)?.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1
    const heading = new Paragraph({
      heading: level,
      children: [...(number ? [new TextRun(`${number} `)] : []), ...this.merged(title)],
    })
    const told = kind === 'removed' ? [new Paragraph({ text: this.words.removedSection })] : []
    return [heading, ...told, ...lines.flatMap((line) => this.line(line))]
  }

  private line(line: Line): (Paragraph | Table)[] {
    const standing = line.after ?? line.before
    if (!standing || line.kind === 'departed') return []
    const { block, path } = standing
    const depth = path.filter(({ type }) => type === 'listItem').length
    const children =
      line.words.length > 0 ? this.merged(line.words) : isText(block) ? kept(block.content ?? []) : []
    const paragraph = new Paragraph({
      children: block.type === 'figure' ? [new TextRun(`[${withoutControls(block.attrs.alt)}]`)] : children,
      ...(block.type === 'heading' && { heading: HeadingLevel.HEADING_3 }),
      ...(depth > 0 && { bullet: { level: Math.min(depth, 9) - 1 } }),
    })
    return [
      ...(isText(block) || block.type === 'figure' ? [paragraph] : []),
      ...(line.table ? [this.table(line.table.rows)] : []),
      ...line.lines.flatMap((inner) => this.line(inner)),
      ...line.attributes.map((attribute) => this.attribute(attribute)),
    ]
  }

  private table(rows: NonNullable<Line['table']>['rows']): Table {
    const width = Math.max(1, ...rows.map(({ cells }) => cells.length))
    const cell = (children: (Paragraph | Table)[]) =>
      new TableCell({ children: children.length > 0 ? children : [new Paragraph({})] })
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(({ kind, cells }) => {
        const shown = Array.from({ length: width }, (_, column) => cells[column] ?? null)
        const children = shown.map((one) => cell((one?.lines ?? []).flatMap((line) => this.line(line))))
        if (kind === 'added') return new RevisedRow(children, 'inserted', this.mark())
        if (kind === 'removed') return new RevisedRow(children, 'removed', this.mark())
        return new TableRow({ children })
      }),
    })
  }

  private attribute({ name, before, after }: Line['attributes'][number]): Paragraph {
    const value = (of: typeof before) => (of === null || of === '' ? this.words.nothing : String(of))
    return new Paragraph({
      children: [
        new TextRun(`${this.words.attributes[name] ?? name}: `),
        this.removed(value(before)),
        this.inserted(value(after)),
      ],
    })
  }

  private merged(segments: readonly Segment[]) {
    return segments.flatMap(({ kind, content }) => {
      if (kind === 'inserted') return content.map((node) => this.inserted(wordsOf(node)))
      if (kind === 'removed') return content.map((node) => this.removed(wordsOf(node)))
      return kept(content)
    })
  }

  private inserted(text: string) {
    return new InsertedTextRun({ text: withoutControls(text), ...this.mark() })
  }

  private removed(text: string) {
    return new DeletedTextRun({ text: withoutControls(text), ...this.mark() })
  }

  private mark() {
    this.last += 1
    return { id: this.last, author: this.author, date: this.at.toISOString() }
  }
}

const kept = (content: readonly InlineJson[]) =>
  content.map((node) => {
    const has = (type: string) => node.marks?.some((mark) => mark.type === type) ?? false
    return node.type === 'hardBreak'
      ? new TextRun({ break: 1 })
      : new TextRun({ text: withoutControls(wordsOf(node)), bold: has('bold'), italics: has('italic') })
  })

function wordsOf(node: InlineJson): string {
  if (node.type === 'text') return node.text
  return node.type === 'footnote' ? ` (${node.attrs.text})` : ' '
}
