import { useMemo } from 'react'
import { nodesOf } from '~core/document/visit'
import type { DocumentJson } from '~core/document/json'
import { textHtml } from '~core/render/html'
import { labelsFor } from '~core/render/labels/labels'
import { numberingOf } from '~core/render/numbering'
import type { SectionNumbering } from '~app/editor/extensions/numbers'
import type { Desk } from '~app/editor/live/Desk'
import type { WorkspaceData } from './workspaceData'

interface RenderedSection {
  readonly html: string
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
      const html = textHtml(text, {
        labels,
        numbering,
        imageUrl: (fileId) => `/bilder/${fileId}`,
        headingLevel: 3,
        idPrefix: `${id}-`,
      })
      const numbersHeadings = number !== '' && level === 1 && !hasNested
      rendered.set(id, { html, numbering: { number, numbersHeadings, footnotesBefore } })
      footnotesBefore += countFootnotes(text)
    }
    return rendered
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `rested` stands for what the desk remembers of texts
  }, [data, desk, rested])
}

function countFootnotes(text: DocumentJson): number {
  return [...nodesOf(text)].filter((node) => node.type === 'footnote').length
}
