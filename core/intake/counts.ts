import type { DocumentJson } from '~core/document/json'
import { nodesOf } from '~core/document/visit'
import type { OutlineSection } from '~core/plan/outline'

/** What was found in a text. */
export interface IntakeCounts {
  readonly sections: number
  /** Headings inside sections. */
  readonly headings: number
  readonly paragraphs: number
  readonly listItems: number
  readonly measures: number
  readonly tables: number
  readonly images: number
  readonly links: number
  readonly footnotes: number
}

/** Every section, a section before those nested under it. */
export function allSections(sections: readonly OutlineSection[]): OutlineSection[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)])
}

/** Counts over the sections. A paragraph in a list counts as the list item that it is in. */
export function countIn(sections: readonly OutlineSection[]): IntakeCounts {
  const all = allSections(sections)
  const counts = {
    headings: 0,
    paragraphs: 0,
    listItems: 0,
    measures: 0,
    tables: 0,
    images: 0,
    links: 0,
    footnotes: 0,
  }
  for (const { text } of all) countText(text, counts)
  return { sections: all.length, ...counts }
}

const kinds: Readonly<Record<string, keyof Omit<IntakeCounts, 'sections'>>> = {
  heading: 'headings',
  paragraph: 'paragraphs',
  listItem: 'listItems',
  measure: 'measures',
  table: 'tables',
  figure: 'images',
  footnote: 'footnotes',
}

function countText(text: DocumentJson, counts: Record<keyof Omit<IntakeCounts, 'sections'>, number>): void {
  let linkBefore: string | null = null
  for (const node of nodesOf(text)) {
    const kind = kinds[node.type]
    if (kind !== undefined) counts[kind] += 1
    if (node.type === 'listItem' && node.content?.[0]?.type === 'paragraph') counts.paragraphs -= 1
    const link = node.type === 'text' ? node.marks?.find((mark) => mark.type === 'link') : undefined
    const href = link?.type === 'link' ? link.attrs.href : null
    // One link over several runs is one link.
    if (href !== null && href !== linkBefore) counts.links += 1
    linkBefore = href
  }
}
