/**
 * What we use of pdfkit that its types leave out: the dictionaries of structure elements and pages, and the
 * references from structure to annotations. One seam, so that a change in pdfkit is met in one place.
 */
import type PDFDocument from 'pdfkit'
import { faces, type Face } from '~core/render/layout/typesetter'

export interface Dictionary {
  readonly data: Record<string, unknown>
  end(): void
}

/** A piece of drawn content that a structure element may own. */
export type Content = object

export interface Element {
  readonly dictionary: Dictionary
  add(child: Element | Content): Element
  end(): void
}

interface Parts {
  readonly page: { readonly annotations: Dictionary[] }
  readonly _fontFamilies: Record<string, object>
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } }
  readonly _root: Dictionary
  struct(role: string, options?: { alt?: string; actual?: string; bbox?: number[] }): Element
  addStructure(element: Element): void
  markStructureContent(role: string): Content
  markContent(role: string, options: { type?: string; actual?: string }): void
  endMarkedContent(): void
  getStructTreeRoot(): Dictionary
  appendXML(xml: string): void
  openImage(bytes: Buffer): object
  addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void
  ref(data: Record<string, unknown>): Dictionary
  link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): void
  goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): void
  readonly outline: Outline
}

interface LinkOptions {
  /** What the link is for those who do not see it. A String object: pdfkit writes plain strings as names. */
  readonly Contents: string
  readonly structParent: Element
}

/** A list of bookmarks. */
export interface Outline {
  addItem(
    title: string,
    options: { pageNumber: number; top: number; left: number; expanded: boolean },
  ): Outline
}

/** A document with the parts that the types leave out. */
export type Pdf = Omit<InstanceType<typeof PDFDocument>, keyof Parts> & Parts

export function withParts(document: InstanceType<typeof PDFDocument>): Pdf {
  return document as unknown as Pdf
}

/**
 * Opens the font of each face once. pdfkit forgets the name of a font that it has open under another, and would read
 * the file again whenever it is asked for it.
 */
export function openFaces(pdf: Pdf, files: Readonly<Record<Face, string>>): void {
  const opened = new Map<string, object>()
  for (const face of faces) {
    const known = opened.get(files[face])
    if (!known) pdf.font(files[face])
    pdf._fontFamilies[face] = known ?? pdf._font
    opened.set(files[face], pdf._fontFamilies[face])
  }
}

/** A PDF string; pdfkit writes plain strings as names. */
export function pdfString(text: string): string {
  return new String(text) as string
}
