/** A plan as a Word document, before any XML: paragraphs with styles, lists, tables, footnotes. */
import type { Id } from '~core/ids'
import type { DocxStyle } from '../docxStyles'

/** Our own styles, and Word's own by their names. */
export type ParagraphStyle =
  | DocxStyle
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'TOC Heading'
  | 'Quote'
  | 'Caption'
  | 'List Paragraph'
  | 'List Number'
  | ListContinue
  | `Heading ${1 | 2 | 3 | 4 | 5 | 6}`

/** An item's further paragraphs, by how deep the item stands. */
export type ListContinue = `List Continue${'' | ' 2' | ' 3' | ' 4' | ' 5'}`

export interface DocxWords {
  readonly kind: 'words'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  /** A number that we reckoned and that is not the writers' own. */
  readonly isNumber?: boolean
}

export type DocxRun =
  | DocxWords
  | { readonly kind: 'break' }
  | { readonly kind: 'footnote'; readonly number: number }
  | { readonly kind: 'link'; readonly href: string; readonly runs: readonly DocxRun[] }

/** A list as Word's numbering knows it. */
export interface DocxListPlace {
  /** Items with one list number count together. */
  readonly list: number
  /** From 0. */
  readonly level: number
  readonly ordered: boolean
  readonly start: number
}

export interface DocxParagraph {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly runs: readonly DocxRun[]
  readonly list?: DocxListPlace
  /** Numbered by Word: 0 for "5", 1 for "5.1". */
  readonly numbered?: 0 | 1
  readonly bookmark?: string
}

export interface DocxPicture {
  readonly kind: 'picture'
  readonly fileId: Id
  readonly alt: string
}

export interface DocxCell {
  readonly isHead: boolean
  readonly columns: number
  readonly rows: number
  readonly blocks: readonly DocxBlock[]
}

export interface DocxTable {
  readonly kind: 'table'
  readonly columns: number
  /** How many rows from the top are repeated on each page. */
  readonly heads: number
  readonly rows: readonly (readonly DocxCell[])[]
}

export type DocxBlock = DocxParagraph | DocxPicture | DocxTable

/** One line of the table of contents. */
export interface DocxContentsLine {
  readonly depth: 1 | 2
  readonly number: string
  readonly title: string
  readonly bookmark: string
}

export interface DocxPlan {
  /** The first page; of a case paper, what stands above its text. */
  readonly cover: readonly DocxParagraph[]
  /** Whether the text begins on the page of its title, without contents. */
  readonly isShort: boolean
  readonly contentsHeading: string
  readonly contents: readonly DocxContentsLine[]
  readonly body: readonly DocxBlock[]
  readonly footnotes: readonly { readonly number: number; readonly text: string }[]
}
