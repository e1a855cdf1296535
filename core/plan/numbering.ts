import type { Id } from '~core/ids'
import type { SectionPlace } from './section'

/** The order of siblings. Equal positions, which two simultaneous writes may leave, are told apart by id. */
export function byPosition(a: SectionPlace, b: SectionPlace): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1)
}

/** Sections in reading order: each top section followed by those nested under it. */
export function inReadingOrder<S extends SectionPlace>(sections: readonly S[]): S[] {
  const known = new Set(sections.map((section) => section.id))
  const isTop = (section: S) => section.parentId === null || !known.has(section.parentId)
  return sections
    .filter(isTop)
    .sort(byPosition)
    .flatMap((top) => [top, ...sections.filter((section) => section.parentId === top.id).sort(byPosition)])
}

/** The printed number of each section: "5", "5.1"; the empty string where it has none. */
export function sectionNumbers(sections: readonly SectionPlace[]): Map<Id, string> {
  const numbers = new Map<Id, string>()
  let top = 0
  let nested = 0
  for (const section of inReadingOrder(sections)) {
    const parentNumber = section.parentId === null ? undefined : numbers.get(section.parentId)
    if (!section.numbered || parentNumber === '') numbers.set(section.id, '')
    else if (parentNumber === undefined) {
      top += 1
      nested = 0
      numbers.set(section.id, String(top))
    } else {
      nested += 1
      numbers.set(section.id, `${parentNumber}.${nested}`)
    }
  }
  return numbers
}
