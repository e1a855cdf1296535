import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { deny, allow, type Verdict } from '~core/refusal'
import { withFreshIds } from './blockIds'
import type { OutlineSection } from './outline'
import type { SectionPlace } from './section'

/** A section about to be made. */
export interface SectionDraft<From extends OutlineSection = OutlineSection> extends SectionPlace {
  readonly title: string
  readonly guidance: string | null
  readonly text: DocumentJson
  /** The outline's section that it was made of. */
  readonly from: From
}

/** Whether the outline fits into a plan, which has two levels. */
export function mayBecomePlan(outline: readonly OutlineSection[]): Verdict {
  const tooDeep = outline.some((top) => top.sections.some((nested) => nested.sections.length > 0))
  return tooDeep ? deny('section.nestedTooDeep') : allow
}

/** The sections of a new plan, in reading order, made of an outline; every section and block gets a fresh id. */
export function draftSections<From extends OutlineSection>(
  outline: readonly From[],
  newId: () => Id,
): SectionDraft<From>[] {
  const drafts = outline.flatMap((top, position) => {
    const draft = draftSection(top, null, position, newId)
    // The generic parameter is lost on the way down; an outline's nested sections are of its own kind.
    const nested = top.sections as readonly From[]
    return [draft, ...nested.map((section, index) => draftSection(section, draft.id, index, newId))]
  })
  const texts = withFreshIds(
    drafts.map((draft) => draft.text),
    newId,
  )
  return drafts.map((draft, index) => ({ ...draft, text: texts[index] ?? draft.text }))
}

function draftSection<From extends OutlineSection>(
  from: From,
  parentId: Id | null,
  position: number,
  newId: () => Id,
): SectionDraft<From> {
  const { title, numbered, text } = from
  return { id: newId(), parentId, position, title, numbered, guidance: from.guidance || null, text, from }
}

/** Whether there is anything to write down. */
export function hasText(text: DocumentJson): boolean {
  return (text.content?.length ?? 0) > 0
}
