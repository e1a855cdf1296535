/** Letters as one Word file, each on a page of its own, to be printed and put into envelopes. */
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'
import type { PlanDocument } from '~core/plan/document'
import { labelsFor } from '~core/render/labels/labels'
import { writtenDay } from '../day'
import { withoutControls } from './blocks'
import { docxStyleSheet } from './styles'

export interface Letter {
  readonly recipient: string
  /** In lines. */
  readonly postalAddress: string
  /** In lines, an empty one between paragraphs. */
  readonly text: string
  readonly writtenAt: Date | null
}

/** @param plan lends its title, language and municipality */
export async function lettersDocxFile(
  letters: readonly Letter[],
  { title, language, municipality }: Pick<PlanDocument, 'title' | 'language' | 'municipality'>,
  createdAt: Date,
): Promise<Uint8Array> {
  const labels = labelsFor(language)
  const day = (at: Date | null) => writtenDay(at ?? createdAt, labels)
  const document = new Document({
    title,
    creator: labels.municipality(municipality),
    lastModifiedBy: 'Langbord',
    styles: docxStyleSheet(language),
    sections: letters.map(({ recipient, postalAddress, text, writtenAt }) => ({
      properties: {
        page: {
          size: { width: 11906, height: 16838 },
          margin: { top: 1900, bottom: 1700, left: 1633, right: 1633 },
        },
      },
      children: [
        ...[municipality, '', recipient, ...postalAddress.split('\n'), ''].map((line) => paragraph(line)),
        new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(day(writtenAt))] }),
        ...text.split('\n').map((line) => paragraph(line)),
      ],
    })),
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const paragraph = (line: string) =>
  new Paragraph({ spacing: { after: 60 }, children: [new TextRun(withoutControls(line))] })
