/**
 * The table of contents: Word's own field with its lines filled in, so that every reader shows it at once.
 * Only Word knows on which page a heading falls; the field is marked as out of date, and Word fills the
 * page numbers in when the document is opened.
 */
import { BuilderElement, InternalHyperlink, Paragraph, Run, TextRun, type ParagraphChild } from 'docx'
import type { DocxContentsLine } from '~core/render/docx/model'

type FieldEnd = 'begin' | 'separate' | 'end'

function fieldCharacter(type: FieldEnd): ParagraphChild {
  const outOfDate = type === 'begin' ? { dirty: { key: 'w:dirty', value: 'true' } } : {}
  const character = new BuilderElement<{ type: string; dirty?: string }>({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type }, ...outOfDate },
  })
  return runHolding(character)
}

function instruction(words: string): ParagraphChild {
  const text = new BuilderElement<{ space: string }>({
    name: 'w:instrText',
    attributes: { space: { key: 'xml:space', value: 'preserve' } },
  })
  text.addChildElement(words)
  return runHolding(text)
}

function runHolding(element: BuilderElement): ParagraphChild {
  const run = new Run({})
  run.addChildElement(element)
  return run
}

/** The lines of the contents, inside their field. */
export function contentsParagraphs(lines: readonly DocxContentsLine[]): Paragraph[] {
  const opening = [
    fieldCharacter('begin'),
    instruction(' TOC \\o "1-2" \\h \\z \\u '),
    fieldCharacter('separate'),
  ]
  const entries = lines.map(({ depth, number, title, bookmark }, index) => {
    const text = number === '' ? title : `${number}  ${title}`
    const link = new InternalHyperlink({ anchor: bookmark, children: [new TextRun(text)] })
    return new Paragraph({ style: `TOC${depth}`, children: [...(index === 0 ? opening : []), link] })
  })
  const closing = new Paragraph({
    children: [...(entries.length === 0 ? opening : []), fieldCharacter('end')],
  })
  return [...entries, closing]
}
