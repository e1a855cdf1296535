/** Draws laid-out pages, and remembers which content each place in the structure was drawn as. */
import type { Id } from '~core/ids'
import { sheet } from '~core/render/layout/design'
import type { Mark, Page, Place, Slot, Tag, TagRole } from '~core/render/layout/page'
import type { Picture } from '../picture'
import type { Content, Pdf } from './pdfkitParts'

/** Content that was drawn for a slot. */
export interface Drawn {
  readonly page: number
  readonly content: Content
}

/** An area that leads somewhere. */
export type LinkArea = Extract<Mark, { kind: 'link' }> & { readonly page: number }

export interface DrawnPages {
  readonly drawn: ReadonlyMap<Slot, readonly Drawn[]>
  readonly links: ReadonlyMap<Slot, readonly LinkArea[]>
  /** Where pictures stand, for the box that a figure states. */
  readonly boxes: ReadonlyMap<Slot, readonly number[]>
}

/** @param progress told the number of pages that are drawn */
export function drawPages(
  pdf: Pdf,
  root: Tag,
  pages: readonly Page[],
  places: readonly Place[],
  pictures: ReadonlyMap<Id, Picture>,
  progress: (page: number) => void,
): DrawnPages {
  const roles = rolesOf(root)
  const drawn = new Map<Slot, Drawn[]>()
  const links = new Map<Slot, LinkArea[]>()
  const boxes = new Map<Slot, number[]>()
  const images = new Map<Id, object>()
  const imageOf = (fileId: Id) => {
    const known = images.get(fileId)
    if (known) return known
    const picture = pictures.get(fileId)
    if (!picture) throw new Error(`The picture ${fileId} was laid out but not given.`)
    const image = pdf.openImage(Buffer.from(picture.bytes))
    images.set(fileId, image)
    return image
  }

  for (const [index, page] of pages.entries()) {
    pdf.addPage({ size: page.turned ? [sheet.height, sheet.width] : [sheet.width, sheet.height], margin: 0 })
    for (const place of places) {
      if (place.page === index) pdf.addNamedDestination(place.name, 'XYZ', 0, place.y, null)
    }
    const marking = openMarking(pdf)
    for (const mark of page.marks) {
      if (mark.kind === 'link') {
        append(links, mark.slot, { ...mark, page: index })
        continue
      }
      const slot = mark.kind === 'text' || mark.kind === 'image' ? mark.slot : null
      const begun = marking.into(slot, slot ? (roles.get(slot) ?? 'Span') : 'Artifact')
      if (begun && slot) append(drawn, slot, { page: index, content: begun })
      if (mark.kind === 'image') {
        boxes.set(mark.slot, [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height])
        pdf.image(imageOf(mark.fileId) as never, mark.x, mark.y, { width: mark.width, height: mark.height })
      } else drawMark(pdf, mark)
    }
    marking.close()
    progress(index + 1)
  }
  return { drawn, links, boxes }
}

/** The structure role above each slot. */
function rolesOf(root: Tag): Map<Slot, TagRole> {
  const roles = new Map<Slot, TagRole>()
  const look = (tag: Tag) => {
    for (const child of tag.children) {
      if ('kind' in child) roles.set(child, tag.role)
      else look(child)
    }
  }
  look(root)
  return roles
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Keeps one sequence of marked content open as long as marks belong to the same place. */
function openMarking(pdf: Pdf) {
  let open: Slot | 'artifact' | null = null
  const close = () => {
    if (open !== null) pdf.endMarkedContent()
    open = null
  }
  return {
    close,
    /** @returns the content that was begun for the slot, if one was */
    into: (slot: Slot | null, role: string): Content | null => {
      const wanted = slot ?? 'artifact'
      if (open === wanted) return null
      close()
      open = wanted
      if (slot) return pdf.markStructureContent(role)
      pdf.markContent('Artifact', { type: 'Layout' })
      return null
    },
  }
}

function drawMark(pdf: Pdf, mark: Exclude<Mark, { kind: 'link' | 'image' }>): void {
  switch (mark.kind) {
    case 'text': {
      const { face, size, color } = mark.style
      if (mark.divides) pdf.markContent('Span', { actual: '\u00ad' })
      pdf.font(face).fontSize(size).fillColor(color)
      pdf.text(mark.text, mark.x, mark.y, { lineBreak: false, baseline: 'alphabetic' })
      if (mark.divides) pdf.endMarkedContent()
      return
    }
    case 'rule':
      drawRule(pdf, mark)
      return
    case 'box': {
      const { x, y, width, height, radius = 0 } = mark
      if (radius > 0) pdf.roundedRect(x, y, width, height, radius)
      else pdf.rect(x, y, width, height)
      if (mark.stroke) {
        pdf.lineWidth(0.6)
        if (mark.dashed) pdf.dash(2, { space: 1.6 })
        else pdf.undash()
      }
      if (mark.fill && mark.stroke) pdf.fillAndStroke(mark.fill, mark.stroke)
      else if (mark.fill) pdf.fill(mark.fill)
      else if (mark.stroke) pdf.stroke(mark.stroke)
    }
  }
}

function drawRule(pdf: Pdf, mark: Extract<Mark, { kind: 'rule' }>): void {
  const { x, y, width, weight, color, dotted } = mark
  pdf.lineWidth(weight)
  // Dots stand on one grid over the whole page, so that those of neighbouring lines are in line.
  const from = dotted ? Math.ceil(x / 4) * 4 : x
  if (dotted) pdf.lineCap('round').dash(0.01, { space: 3.99 })
  else pdf.lineCap('butt').undash()
  pdf
    .moveTo(from, y)
    .lineTo(x + width, y)
    .stroke(color)
}
