/** A plan as a Word file. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { PlanDocument } from '~core/plan/document'
import type { DocxPlan } from '~core/render/docx/model'
import { planDocx } from '~core/render/docx/planDocx'
import { isDraft } from '~core/render/draft'
import { labelsFor, type RenderLabels } from '~core/render/labels/labels'
import { colors } from '~core/render/layout/design'
import { writtenDay } from '../day'
import type { Picture } from '../picture'
import { docxBlock, docxParagraph, TEXT_WIDTH, withoutControls } from './blocks'
import { contentsParagraphs } from './contents'
import { numberingOf } from './numbering'
import { docxStyleSheet, styleId } from './styles'

/** @param progress told 0 to 1 on the way */
export async function planDocxFile(
  plan: PlanDocument,
  pictures: readonly Picture[],
  createdAt: Date,
  progress: (fraction: number) => void,
): Promise<Uint8Array> {
  const labels = labelsFor(plan.language)
  const byId = new Map(pictures.map((picture) => [picture.fileId, picture]))
  const model = planDocx(plan, new Set(byId.keys()), writtenDay(createdAt, labels))
  progress(0.2)
  const document = new Document({
    title: plan.title,
    creator: labels.municipality(plan.municipality),
    lastModifiedBy: 'Langbord',
    styles: docxStyleSheet(plan.language),
    numbering: numberingOf(model.body),
    footnotes: Object.fromEntries(
      model.footnotes.map(({ number, text }) => [
        number,
        { children: [new Paragraph({ children: [new TextRun(withoutControls(text))] })] },
      ]),
    ),
    sections: [
      {
        properties: {
          titlePage: !model.isShort,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1900, bottom: 1700, left: 1633, right: 1633, header: 900, footer: 800 },
          },
        },
        headers: { default: runningHead(plan, labels), first: new Header({ children: [] }) },
        footers: { default: runningFoot(plan, labels), first: new Footer({ children: [] }) },
        children: [
          ...model.cover.map(docxParagraph),
          ...(model.isShort ? [] : contentsPages(model)),
          ...model.body.map((block) => docxBlock(block, byId)),
        ],
      },
    ],
  })
  progress(0.5)
  const bytes = await Packer.toBuffer(document)
  progress(1)
  return new Uint8Array(bytes)
}

/** The table of contents, on pages of its own. */
function contentsPages({ contents, contentsHeading }: DocxPlan): Paragraph[] {
  return [
    new Paragraph({ children: [new PageBreak()] }),
    new Paragraph({ style: styleId('TOC Heading'), text: contentsHeading }),
    ...contentsParagraphs(contents),
    new Paragraph({ children: [new PageBreak()] }),
  ]
}

const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }]

function runningHead(plan: PlanDocument, labels: RenderLabels): Header {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: colors.line.slice(1), space: 4 }
  const draft = isDraft(plan) ? [new TextRun({ bold: true, text: `\t${labels.draft}` })] : []
  return new Header({
    children: [
      new Paragraph({
        style: 'header',
        tabStops,
        border: { bottom: rule },
        children: [new TextRun({ text: withoutControls(plan.title) }), ...draft],
      }),
    ],
  })
}

function runningFoot(plan: PlanDocument, labels: RenderLabels): Footer {
  const [before = '', between = ''] = labels.page(0, 1).split(/\d/)
  const municipality = withoutControls(labels.municipality(plan.municipality))
  return new Footer({
    children: [
      new Paragraph({
        style: 'footer',
        tabStops,
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({ text: `${municipality}\t${before}` }),
          new TextRun({ children: [PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
