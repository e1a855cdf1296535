/** The structure tree: what is read, in which order, as what. */
import { sheet } from '~core/render/layout/design'
import type { Slot, Tag } from '~core/render/layout/page'
import type { DrawnPages, LinkArea } from './draw'
import { pdfString, type Dictionary, type Element, type Pdf } from './pdfkitParts'

/** Builds the tree when every page is drawn. */
export function addStructureTree(pdf: Pdf, root: Tag, pages: DrawnPages): void {
  const ids: { id: string; dictionary: Dictionary }[] = []
  const element = elementOf(pdf, root, pages, ids)
  pdf.addStructure(element)
  element.end()
  if (ids.length === 0) return
  ids.sort((a, b) => (a.id < b.id ? -1 : 1))
  const names = ids.flatMap(({ id, dictionary }) => [pdfString(id), dictionary])
  const tree = pdf.ref({
    Names: names,
    Limits: [pdfString(ids[0]?.id ?? ''), pdfString(ids.at(-1)?.id ?? '')],
  })
  const idTree = pdf.ref({ Kids: [tree] })
  tree.end()
  idTree.end()
  pdf.getStructTreeRoot().data.IDTree = idTree
}

type Ids = { id: string; dictionary: Dictionary }[]

function elementOf(pdf: Pdf, tag: Tag, pages: DrawnPages, ids: Ids): Element {
  const element = pdf.struct(tag.role, { alt: tag.alt, actual: tag.actual })
  describe(element, tag, pages)
  if (tag.id) {
    element.dictionary.data.ID = pdfString(tag.id)
    ids.push({ id: tag.id, dictionary: element.dictionary })
  }
  for (const child of tag.children) {
    if ('kind' in child) for (const { content } of pages.drawn.get(child) ?? []) element.add(content)
    else if (child.role === 'Link') addLinks(pdf, element, child, pages)
    else element.add(elementOf(pdf, child, pages, ids))
  }
  return element
}

/**
 * A link that goes over a page break is two in the structure: pdfkit writes the reference to an annotation with
 * the page that is open when the link gets its parent, so each part is made while its own page is open.
 */
function addLinks(pdf: Pdf, parent: Element, tag: Tag, pages: DrawnPages): void {
  const slots = tag.children.filter((child): child is Slot => 'kind' in child)
  const reached = new Set(slots.flatMap((slot) => (pages.drawn.get(slot) ?? []).map(({ page }) => page)))
  for (const page of reached) {
    pdf.switchToPage(page)
    const element = pdf.struct('Link')
    for (const slot of slots) {
      for (const { page: on, content } of pages.drawn.get(slot) ?? []) if (on === page) element.add(content)
      for (const area of pages.links.get(slot) ?? []) if (area.page === page) addArea(pdf, element, area)
    }
    element.end()
    parent.add(element)
  }
}

function addArea(pdf: Pdf, structParent: Element, { x, y, width, height, target, words }: LinkArea): void {
  const options = { structParent, Contents: pdfString(words) }
  if ('href' in target) pdf.link(x, y, width, height, target.href, options)
  else pdf.goTo(x, y, width, height, target.place, options)
}

/** The attributes that roles of their own kind carry. */
function describe(element: Element, tag: Tag, pages: DrawnPages): void {
  const { data } = element.dictionary
  if (tag.role === 'TH' || tag.role === 'TD') {
    const attributes: Record<string, unknown> = { O: 'Table' }
    if (tag.scope) attributes.Scope = tag.scope
    if (tag.colSpan) attributes.ColSpan = tag.colSpan
    if (tag.rowSpan) attributes.RowSpan = tag.rowSpan
    if (Object.keys(attributes).length > 1) data.A = attributes
  } else if (tag.role === 'L' && tag.numbering) {
    data.A = { O: 'List', ListNumbering: tag.numbering }
  } else if (tag.role === 'Figure') {
    const slot = tag.children.find((child): child is Slot => 'kind' in child)
    const [left = 0, top = 0, right = 0, bottom = 0] = (slot && pages.boxes.get(slot)) ?? []
    const box = [left, sheet.height - bottom, right, sheet.height - top]
    data.A = { O: 'Layout', Placement: 'Block', BBox: box }
  }
}
