/**
 * Restoring: what must be written for the plan, or one section of it, to stand as a snapshot has it.
 *
 * Status, phase, responsible people, comments and proposals are no part of the text and stay as they are.
 */
import type { Id } from '~core/ids'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import type { SectionPlace } from '~core/plan/section'
import { allow, deny, type Verdict } from '~core/refusal'
import { canonicalText } from './canonical'

/** The plan as it stands, and as the snapshot has it; the one section that is brought back, or null for all. */
export interface Restoring {
  readonly now: PlanDocument
  readonly then: PlanDocument
  readonly sectionId: Id | null
}

/** The sections to bring back, in the snapshot's order. */
export function broughtBack({ then, sectionId }: Restoring): PlanSection[] {
  return then.sections.filter(({ id }) => sectionId === null || id === sectionId)
}

/** Those of them whose text must be written: it differs, or the section is not on the table now. */
export function textsToWrite(restoring: Restoring): PlanSection[] {
  const now = byId(restoring.now.sections)
  return broughtBack(restoring).filter(({ id, text }) => {
    const standing = now.get(id)
    return !standing || canonicalText(standing.text) !== canonicalText(text)
  })
}

/** The sections that the snapshot does not know: they go into the bin, never away. */
export function newerSections({ now, then, sectionId }: Restoring): PlanSection[] {
  const known = byId(then.sections)
  return sectionId === null ? now.sections.filter(({ id }) => !known.has(id)) : []
}

/**
 * Whether it may begin: what is locked stands as it is, and then nothing at all is written.
 */
export function mayRestore(restoring: Restoring): Verdict {
  const written = new Set(textsToWrite(restoring).map(({ id }) => id))
  const then = byId(restoring.then.sections)
  const newer = new Set(newerSections(restoring).map(({ id }) => id))
  const concerned = new Set(broughtBack(restoring).map(({ id }) => id))
  const locked = restoring.now.sections.filter(({ id, title, status }) => {
    const renamed = concerned.has(id) && then.get(id)?.title !== title
    return status === 'locked' && (written.has(id) || newer.has(id) || renamed)
  })
  return locked.length === 0 ? allow : deny('restore.locked', { titles: locked.map(({ title }) => title) })
}

/**
 * Where the snapshot's sections stand. What has no number under an unnumbered section may have been numbered or not:
 * `numbered` is then null, and is left as it is.
 */
export function placesIn(
  then: PlanDocument,
): (Omit<SectionPlace, 'numbered'> & { readonly numbered: boolean | null })[] {
  const counts = new Map<Id | null, number>()
  let top: PlanSection | null = null
  return then.sections.map((section) => {
    const parent: PlanSection | null = section.level === 2 ? top : null
    if (section.level === 1) top = section
    const parentId = parent?.id ?? null
    const position = counts.get(parentId) ?? 0
    counts.set(parentId, position + 1)
    const numbered = section.number !== '' ? true : parent?.number === '' ? null : false
    return { id: section.id, parentId, position, numbered }
  })
}

function byId(sections: readonly PlanSection[]): Map<Id, PlanSection> {
  return new Map(sections.map((section) => [section.id, section]))
}
