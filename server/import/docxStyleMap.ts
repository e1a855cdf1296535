import { docxCharacterStyles, docxStyles } from '~core/render/docxStyles'

const paragraph = (style: string) => `p[style-name='${style}']`
const measure = 'section.measure'
const box = 'aside.factBox'

/** How deep lists are read. */
const listLevels = [1, 2, 3, 4, 5]

/** Lists of a style, inside an element: each level stands in the last item of the level above it. */
function lists(style: string, inside: string): string[] {
  return listLevels.flatMap((level) => {
    const above = 'ul|ol > li > '.repeat(level - 1)
    return [
      `${paragraph(style)}:unordered-list(${level}) => ${inside} > ${above}ul > li:fresh`,
      `${paragraph(style)}:ordered-list(${level}) => ${inside} > ${above}ol > li:fresh`,
    ]
  })
}

/** Further paragraphs of a list's item, by how deep the item stands. */
function continuations(): string[] {
  return listLevels.map((level) => {
    const style = level === 1 ? 'List Continue' : `List Continue ${level}`
    return `${paragraph(style)} => ${'ul|ol > li > '.repeat(level)}p:fresh`
  })
}

/**
 * How Word's paragraphs become HTML: our own styles, so that goals, measures and fact boxes come back as what
 * they were, then what Word's and LibreOffice's styles mean. mammoth's own map follows after it.
 */
export const docxStyleMap: readonly string[] = [
  `${paragraph(docxStyles.goal)} => p.goal:fresh`,
  `${paragraph(docxStyles.objective)} => p.objective:fresh`,
  `${paragraph(docxStyles.measureTitle)} => ${measure}:fresh > p.measureTitle:fresh`,
  `${paragraph(docxStyles.measureText)} => ${measure} > p:fresh`,
  `${paragraph(docxStyles.measureField)} => ${measure} > p.measureField:fresh`,
  ...lists(docxStyles.measureList, measure),
  `${paragraph(docxStyles.factBox)} => ${box} > p:fresh`,
  `${paragraph(docxStyles.factBoxHeading)} => ${box} > h3:fresh`,
  ...lists(docxStyles.factBoxList, box),
  `${paragraph(docxStyles.tableHead)} => p.tableHead:fresh`,
  `${paragraph(docxStyles.tableText)} => p:fresh`,
  `${paragraph(docxStyles.figure)} => p.figureLine:fresh`,
  `${paragraph(docxStyles.separator)} => p.separator:fresh`,
  `${paragraph(docxStyles.coverLine)} => p.cover:fresh`,
  `r[style-name='${docxCharacterStyles.number}'] => !`,

  `${paragraph('Title')} => p.title:fresh`,
  `${paragraph('Subtitle')} => p.cover:fresh`,
  "p[style-name^='toc '] => p.contents:fresh",
  "p[style-name^='contents '] => p.contents:fresh",
  `${paragraph('caption')} => p.caption:fresh`,
  `${paragraph('Quote')} => blockquote > p:fresh`,
  `${paragraph('Intense Quote')} => blockquote > p:fresh`,
  `${paragraph('Quotations')} => blockquote > p:fresh`,
  `${paragraph('Preformatted Text')} => p.line:fresh`,
  `${paragraph('Plain Text')} => p.line:fresh`,
  ...continuations(),
  ...[7, 8, 9].map((level) => `${paragraph(`heading ${level}`)} => h6:fresh`),
]
