import type { BlockJson, DocumentJson } from '~core/document/json'
import type { OutlineSection } from '~core/plan/outline'
import { contentOf, innerHeading } from './flow'

/**
 * A document as one text, for taking it into a section: its sections' titles become headings, and what was a
 * heading in them stands under those.
 *
 * @param title the document's title, a heading over it all; null where it needs none
 */
export function asOneText(title: string | null, sections: readonly OutlineSection[]): DocumentJson {
  const heading = (level: number, words: string) => innerHeading(level, [{ type: 'text', text: words }])
  const top = title === null ? 2 : 3
  // What stands in front of a document's first heading has the document's title for its own.
  const blocksOf = (section: OutlineSection, level: number): BlockJson[] => [
    ...(section.title === title ? [] : [heading(level, section.title)]),
    ...(section.text.content ?? []).map((block) => lowered(block, level - 1)),
    ...section.sections.flatMap((nested) => blocksOf(nested, level + 1)),
  ]
  const taken = sections.flatMap((section) => blocksOf(section, top))
  return { type: 'doc', ...contentOf([...(title === null ? [] : [heading(2, title)]), ...taken]) }
}

function lowered(block: BlockJson, by: number): BlockJson {
  return block.type === 'heading' ? innerHeading(block.attrs.level + by, block.content ?? []) : block
}
