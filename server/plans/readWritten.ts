import type { Id } from '~core/ids'
import type { PlanLanguage } from '~core/plan/document'
import { inReadingOrder, sectionNumbers } from '~core/plan/numbering'
import type { WrittenSection } from '~core/plan/savedOutline'
import type { SectionStatus } from '~core/plan/section'
import type { Phase } from '~core/phases/phases'
import { Refusal } from '~core/refusal'
import type { Deps } from '../deps'

/** A section with everything that its row and its text tell. */
export interface ReadSection extends WrittenSection {
  readonly number: string
  readonly level: 1 | 2
  readonly status: SectionStatus
  readonly responsibleId: Id | null
  /** Which part of a case paper it is; null: none. */
  readonly part: string | null
  /** When somebody took a computed part over. */
  readonly takenOverAt: Date | null
}

/** A plan's row, as the screens and exports know it. */
export interface ReadPlan {
  readonly id: Id
  readonly title: string
  readonly language: PlanLanguage
  readonly phase: Phase
  readonly municipality: { readonly id: Id; readonly name: string }
  /** Set when the plan is the text of a case paper. */
  readonly paper: PaperOf | null
}

/** Which plan a case paper is about, and whether it is finished. */
export interface PaperOf {
  readonly aboutId: Id
  readonly finishedAt: Date | null
  readonly snapshotId: Id | null
}

/**
 * A plan and its sections in reading order, with what is written in them now; what a case paper computes is not there
 * (`readSections` fills it in). Asks nobody's leave: that is for the caller to have done.
 *
 * @throws Refusal `plan.notFound`, also when it lies in the bin
 */
export async function readWritten(
  deps: Pick<Deps, 'db' | 'texts'>,
  planId: Id,
): Promise<{ readonly plan: ReadPlan; readonly sections: readonly ReadSection[] }> {
  const row = await deps.db.plan.findFirst({
    where: { id: planId, deletedAt: null },
    include: {
      municipality: { select: { id: true, name: true } },
      paper: { select: { aboutId: true, finishedAt: true, snapshotId: true } },
      sections: { where: { deletedAt: null } },
    },
  })
  if (!row) throw new Refusal('plan.notFound')
  const rows = inReadingOrder(row.sections)
  const numbers = sectionNumbers(rows)
  const texts = await deps.texts.readMany(rows.map((section) => section.id))
  const sections = rows.map((section, index) => ({
    id: section.id,
    parentId: section.parentId,
    position: section.position,
    numbered: section.numbered,
    title: section.title,
    guidance: section.guidance,
    responsibleId: section.responsibleId,
    part: section.part,
    takenOverAt: section.takenOverAt,
    number: numbers.get(section.id) ?? '',
    level: section.parentId === null ? (1 as const) : (2 as const),
    status: section.status as SectionStatus,
    text: texts[index] ?? { type: 'doc' as const },
  }))
  const { id, title, municipality, paper } = row
  const plan = {
    id,
    title,
    municipality,
    paper,
    language: row.language as PlanLanguage,
    phase: row.phase as Phase,
  }
  return { plan, sections }
}
