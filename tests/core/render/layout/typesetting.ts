/** A typesetter in which every letter is as wide as half its size, and words are divided where a "·" stands. */
import type { Typesetter } from '~core/render/layout/typesetter'
import { layoutPlan } from '~core/render/layout/layoutPlan'
import type { Mark, PageLayout, Tag } from '~core/render/layout/page'
import type { PlanDocument } from '~core/plan/document'

export const evenLetters: Typesetter = {
  width: (text, _, size) => [...text].length * size * 0.5,
  covers: () => true,
  hyphenate: (word) => word.match(/.{1,4}/gu) ?? [word],
}

export function laidOut(plan: PlanDocument): PageLayout {
  return layoutPlan(plan, {
    setter: evenLetters,
    pictureSize: () => ({ width: 800, height: 400 }),
    day: { day: 21, month: 11, year: 2026 },
  }).layout
}

/** The lines of a page from the top down, without its running lines. */
export function linesOf(layout: PageLayout, page: number): string[] {
  const marks = (layout.pages[page]?.marks ?? []).filter(isText).filter((mark) => mark.y > 70 && mark.y < 790)
  const lines = new Map<number, string[]>()
  for (const mark of marks) {
    const y = Math.round(mark.y)
    lines.set(y, [...(lines.get(y) ?? []), mark.text])
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, parts]) => parts.join(' '))
}

/** The text in the order in which it is read aloud. */
export function readAloud(layout: PageLayout): string {
  const drawn = new Map<object, string[]>()
  for (const mark of layout.pages.flatMap((page) => page.marks).filter(isText)) {
    if (mark.slot) drawn.set(mark.slot, [...(drawn.get(mark.slot) ?? []), mark.divides ? '' : mark.text])
  }
  const read = (tag: Tag): string =>
    tag.children
      .map((child) => ('kind' in child ? (drawn.get(child) ?? []).join(' ') : read(child)))
      .join(' ')
  return read(layout.root)
}

const isText = (mark: Mark) => mark.kind === 'text'
