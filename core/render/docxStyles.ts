/**
 * The style names that carry our own blocks through Word.
 *
 * Word knows no goal, measure or fact box, and readers of .docx keep little more than a paragraph's style
 * name. So export writes these names and import reads them back; both take them from here and nowhere else.
 * Names are Norwegian because writers see them in Word's list of styles.
 *
 * How a block is written:
 * - goal, objective: one paragraph in `goal` or `objective`.
 * - measure: one paragraph in `measureTitle` (always, though it may be empty), then `measureText` for its
 *   paragraphs, `measureList` (with Word's numbering) for its lists, then one `measureField` a line:
 *   "Ansvar: …", "Frist: …", "Kostnad: …", "Status: …", "Mål: …" (the goal's words). The first paragraph in
 *   another style, or the next title, ends the measure.
 * - fact box: `factBox` for paragraphs, `factBoxHeading`, `factBoxList`. A paragraph in another style ends it.
 * - quotation: Word's own "Quote".
 * - two neighbours of one kind that Word would run together (lists, boxes, quotations, tables) have an empty
 *   paragraph in `separator` between them, which import drops.
 * - list items: Word's numbering, numbered ones in Word's "List Number"; an item's second and later paragraphs are in "List Continue", "List Continue 2" …
 * - header cells: their paragraphs are in `tableHead`; other cells' in `tableText`.
 * - figure: a paragraph in `figure` with the picture, then, where it has one, its caption in Word's "Caption".
 * - a number that we reckon ("Tiltak 5.1") is a run in the character style `number`, which import drops;
 *   headings are numbered by Word itself.
 * - the cover is in Word's "Title" and "Subtitle" and our `coverLine`; the contents' heading is "TOC Heading".
 */
export const docxStyles = {
  goal: 'Langbord Mål',
  objective: 'Langbord Delmål',
  measureTitle: 'Langbord Tiltak',
  measureText: 'Langbord Tiltak tekst',
  measureList: 'Langbord Tiltak liste',
  measureField: 'Langbord Tiltak felt',
  factBox: 'Langbord Faktaboks',
  factBoxHeading: 'Langbord Faktaboks overskrift',
  factBoxList: 'Langbord Faktaboks liste',
  tableHead: 'Langbord Tabellhode',
  tableText: 'Langbord Tabelltekst',
  figure: 'Langbord Bilde',
  separator: 'Langbord Skille',
  coverLine: 'Langbord Forside',
} as const

/** Character styles. */
export const docxCharacterStyles = { number: 'Langbord Nummer' } as const

export type DocxStyle = keyof typeof docxStyles

const bookmark = /^_Langbord_(del|fri)_(\d+)$/

/**
 * The bookmark at a section's title. It tells a nested section ("Heading 2" with a bookmark) from a heading
 * inside a section ("Heading 2" without one), and a numbered section from a free one. Where a document has
 * such bookmarks, exactly the headings that carry one begin a section. mammoth gives it as `<a id="…">`.
 */
export function sectionBookmark(index: number, numbered: boolean): string {
  return `_Langbord_${numbered ? 'del' : 'fri'}_${index}`
}

/** The bookmark at a heading inside a section, for the table of contents; it says nothing to import. */
export function headingBookmark(index: number): string {
  return `_Langbord_punkt_${index}`
}

/** What a bookmark says; null when it is not one of ours. */
export function readSectionBookmark(name: string): { readonly numbered: boolean } | null {
  const kind = bookmark.exec(name)?.[1]
  return kind === undefined ? null : { numbered: kind === 'del' }
}
