import { can } from '~core/access/can'
import type { Role } from '~core/access/roles'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { Phase } from '~core/phases/phases'
import type { PlanLanguage } from '~core/plan/document'
import { inReadingOrder, sectionNumbers } from '~core/plan/numbering'
import type { SectionPlace, SectionStatus } from '~core/plan/section'
import { isReady } from '~core/plan/status'
import type { Transaction } from '../db/database'
import { peopleOf, type PlanPerson } from './people'

/** A section as the list of plans knows it. */
export interface ListedSection extends SectionPlace {
  readonly number: string
  readonly title: string
  readonly status: SectionStatus
  readonly responsibleId: Id | null
}

/** A plan in a person's list. */
export interface ListedPlan {
  readonly id: Id
  readonly title: string
  readonly language: PlanLanguage
  readonly municipality: { readonly id: Id; readonly name: string }
  readonly phase: Phase
  readonly role: Role
  readonly sectionsReady: number
  readonly sectionsTotal: number
  readonly people: readonly PlanPerson[]
  /** In reading order. */
  readonly sections: readonly ListedSection[]
  /** When the person last looked at it, or came to the table. */
  readonly since: Date
}

/** A plan in the bin that the person may bring back. */
export interface BinnedPlan {
  readonly id: Id
  readonly title: string
  readonly municipality: { readonly id: Id; readonly name: string }
  readonly deletedAt: Date
}

/** The plans that the person has a role in, by title, and those in the bin that they own. */
export async function plansOf(
  db: Transaction,
  viewer: Viewer,
): Promise<{ readonly plans: readonly ListedPlan[]; readonly bin: readonly BinnedPlan[] }> {
  const seats = viewer.seats.map((seat) => seat.municipalityId)
  const rows = await db.plan.findMany({
    where: { municipalityId: { in: seats }, members: { some: { personId: viewer.id } }, paper: null },
    include: {
      municipality: { select: { id: true, name: true } },
      members: { where: { personId: viewer.id } },
      visits: { where: { personId: viewer.id } },
      sections: { where: { deletedAt: null } },
    },
  })
  const people = await peopleOf(
    db,
    rows.map((row) => row.id),
  )
  const plans: ListedPlan[] = []
  const bin: BinnedPlan[] = []
  for (const { id, title, municipality, ...row } of rows) {
    const member = row.members[0]
    if (!member) continue
    const role = member.role as Role
    if (row.deletedAt) {
      const restore = can(viewer, 'plan.delete', { municipalityId: municipality.id, role })
      if (restore.allowed) bin.push({ id, title, municipality, deletedAt: row.deletedAt })
      continue
    }
    const numbers = sectionNumbers(row.sections)
    const sections = inReadingOrder(row.sections).map((section) => ({
      ...section,
      number: numbers.get(section.id) ?? '',
      status: section.status as SectionStatus,
    }))
    plans.push({
      id,
      title,
      municipality,
      role,
      sections,
      language: row.language as PlanLanguage,
      phase: row.phase as Phase,
      sectionsReady: sections.filter((section) => isReady(section.status)).length,
      sectionsTotal: sections.length,
      people: people.get(id) ?? [],
      since: row.visits[0]?.seenAt ?? member.addedAt,
    })
  }
  plans.sort((a, b) => a.title.localeCompare(b.title, 'nb'))
  bin.sort((a, b) => b.deletedAt.getTime() - a.deletedAt.getTime())
  return { plans, bin }
}
