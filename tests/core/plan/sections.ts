import fc from 'fast-check'
import type { ArrangedSection } from '~core/plan/arranging'
import { inReadingOrder } from '~core/plan/numbering'

/**
 * Sections written as an outline, a line each; two spaces in front nest one, `-` before the name leaves it
 * out of the numbering, `x` puts it in the bin: `sections('-forord', 'mål', '  delmål')`.
 */
export function sections(...lines: string[]): ArrangedSection[] {
  let parentId: string | null = null
  const counts = new Map<string | null, number>()
  return lines.map((line) => {
    const [, indent = '', marks = '', id = ''] = /^( *)([-x]*)\s*(.*)$/.exec(line) ?? []
    const parent = indent ? parentId : null
    if (!indent) parentId = id
    const position = counts.get(parent) ?? 0
    counts.set(parent, position + 1)
    return { id, parentId: parent, position, numbered: !marks.includes('-'), binned: marks.includes('x') }
  })
}

/** The sections that are not in the bin, as `sections` would write them. */
export function outline(all: readonly ArrangedSection[]): string[] {
  const live = inReadingOrder(all.filter((section) => !section.binned))
  return live.map((section) => (section.parentId === null ? section.id : `  ${section.id}`))
}

/** A plan's sections: any number of top sections with any number under each. */
export const anySections: fc.Arbitrary<ArrangedSection[]> = fc
  .array(
    fc.record({
      numbered: fc.boolean(),
      nested: fc.array(fc.record({ numbered: fc.boolean() }), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((tops) =>
    tops.flatMap(({ numbered, nested }, position) => [
      { id: `s${position}`, parentId: null, position, numbered, binned: false },
      ...nested.map((section, index) => ({
        id: `s${position}.${index}`,
        parentId: `s${position}`,
        position: index,
        numbered: section.numbered,
        binned: false,
      })),
    ]),
  )
