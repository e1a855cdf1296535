import { useMemo } from 'react'
import { nodesOf } from '~core/document/visit'
import type { DocumentJson } from '~core/document/json'
import { textHtmlWithoutFootnotes } from '~core/render/html'
import { labelsFor } from '~core/render/labels/labels'
import { numberingOf } from '~core/render/numbering'
import type { SectionNumbering } from '~app/editor/extensions/numbers'
import type { Desk } from '~app/editor/live/Desk'
import type { WorkspaceData } from './workspaceData'

/** A section as it is shown before it is live. */
export interface RenderedSection {
  readonly text: DocumentJson
  readonly html: string
  /** The words of its footnotes, in order. */
  readonly footnotes: readonly string[]
  readonly numbering: SectionNumbering
}

/** Each section's text as HTML, and what its inner numbers rest on outside it. */
export function useRenderedSections(
  data: WorkspaceData,
  desk: Desk | null,
  /** Changes when a live section comes to rest; it is then shown as it was left. */
  rested: number,
): ReadonlyMap<string, RenderedSection> {
  return useMemo(() => {
    const { plan } = data
    const sections = data.sections.map((section) => ({
      ...section,
      text: desk?.lastText(section.id) ?? section.text,
      hasNested: data.sections.some(({ parentId }) => parentId === section.id),
    }))
    const numbering = numberingOf(sections)
    const labels = labelsFor(plan.language)
    const rendered = new Map<string, RenderedSection>()
    let footnotesBefore = 0
    for (const { id, number, level, text, hasNested } of sections) {
      const html = textHtmlWithoutFootnotes(text, {
        labels,
        numbering,
        imageUrl: (fileId) => `/bilder/${fileId}`,
        headingLevel: 3,
        idPrefix: `${id}-`,
      })
      const numbersHeadings = number !== '' && level === 1 && !hasNested
      const footnotes = footnotesIn(text)
      rendered.set(id, { text, html, footnotes, numbering: { number, numbersHeadings, footnotesBefore } })
      footnotesBefore += footnotes.length
    }
    return rendered
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `rested` stands for what the desk remembers of texts
  }, [data, desk, rested])
}

function footnotesIn(text: DocumentJson): string[] {
  return [...nodesOf(text)].flatMap((node) => (node.type === 'footnote' ? [node.attrs.text] : []))
}
