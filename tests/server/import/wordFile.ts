/** Word files made in the test by an independent writer of .docx. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import sharp from 'sharp'

const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] })
const point = (words: string, level: number, reference: string) =>
  new Paragraph({ text: words, numbering: { reference, level } })

const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat]) =>
  [0, 1, 2].map((level) => ({
    level,
    format,
    text: format === LevelFormat.BULLET ? '•' : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
  }))

export const redSquare = () =>
  sharp({ create: { width: 12, height: 8, channels: 3, background: '#a00' } })
    .png()
    .toBuffer()

/** A document with everything that an import must keep. */
export async function wordFile(): Promise<Uint8Array> {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('Kartleggingen ble gjort i 2026.')] } },
    numbering: {
      config: [
        { reference: 'bullets', levels: levels(LevelFormat.BULLET) },
        { reference: 'numbers', levels: levels(LevelFormat.DECIMAL) },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Eikedal kommune, utkast til møtet')] }) },
        children: [
          new Paragraph({ text: 'Melding om frivillighet', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Bakgrunn', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Vi har '),
              new TextRun({ text: 'mange', bold: true }),
              new TextRun(' lag'),
              new FootnoteReferenceRun(1),
              new TextRun(', se '),
              new ExternalHyperlink({
                link: 'https://eikedal.example/lag',
                children: [new TextRun('oversikten')],
              }),
              new TextRun('.'),
            ],
          }),
          point('Ute', 0, 'bullets'),
          point('Skog', 1, 'numbers'),
          point('Sjø', 1, 'numbers'),
          point('Inne', 0, 'bullets'),
          new Paragraph({ text: 'Tall', heading: HeadingLevel.HEADING_1 }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Lag'), cell('Timer')] }),
              new TableRow({ children: [cell('Kor'), cell('120')] }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: await redSquare(),
                transformation: { width: 12, height: 8 },
                altText: { name: 'Bilde', title: 'Et rødt felt', description: 'Et rødt felt' },
              }),
            ],
          }),
          new Paragraph('Slutt.'),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
