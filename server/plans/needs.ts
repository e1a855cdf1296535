import { can } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { SectionStatus } from '~core/plan/section'
import { isReady } from '~core/plan/status'
import type { Deps } from '../deps'
import type { ListedPlan } from './plansOf'

/** Something that waits for the person. */
export type Need =
  | {
      /** An invitation that has not been answered. */
      readonly kind: 'invitation'
      readonly invitationId: Id
      readonly planTitle: string
      readonly municipality: string
      readonly expiresAt: Date
    }
  | {
      /** A section that the person answers for and that is not ready. */
      readonly kind: 'section'
      readonly planId: Id
      readonly planTitle: string
      readonly sectionId: Id
      readonly number: string
      readonly title: string
      readonly status: SectionStatus
    }
  | {
      /** A plan that the person may arrange, where so many unfinished sections have nobody responsible. */
      readonly kind: 'unassigned'
      readonly planId: Id
      readonly planTitle: string
      readonly sections: number
    }

/** What needs the person: invitations first, then their sections, then plans where nobody is responsible. */
export async function needsOf(
  deps: Pick<Deps, 'db' | 'now'>,
  viewer: Viewer,
  plans: readonly ListedPlan[],
): Promise<Need[]> {
  const invitations = await deps.db.invitation.findMany({
    where: {
      email: viewer.email,
      answer: 'pending',
      expiresAt: { gt: deps.now() },
      plan: { deletedAt: null },
    },
    include: { plan: { select: { title: true } }, municipality: { select: { name: true } } },
    orderBy: { expiresAt: 'asc' },
  })
  return [
    ...invitations.map((invitation) => ({
      kind: 'invitation' as const,
      invitationId: invitation.id,
      planTitle: invitation.plan.title,
      municipality: invitation.municipality.name,
      expiresAt: invitation.expiresAt,
    })),
    ...plans.flatMap((plan) => sectionsOf(viewer, plan)),
    ...plans.flatMap((plan) => unassignedIn(viewer, plan)),
  ]
}

function sectionsOf(viewer: Viewer, plan: ListedPlan): Need[] {
  return plan.sections
    .filter((section) => section.responsibleId === viewer.id && !isReady(section.status))
    .map(({ id, number, title, status }) => ({
      kind: 'section',
      planId: plan.id,
      planTitle: plan.title,
      sectionId: id,
      number,
      title,
      status,
    }))
}

function unassignedIn(viewer: Viewer, plan: ListedPlan): Need[] {
  const facts = { municipalityId: plan.municipality.id, role: plan.role }
  if (!can(viewer, 'plan.settings', facts).allowed) return []
  const atTheTable = new Set(plan.people.map((person) => person.personId))
  const unassigned = plan.sections.filter(
    (section) => !atTheTable.has(section.responsibleId ?? '') && !isReady(section.status),
  )
  if (unassigned.length === 0) return []
  return [{ kind: 'unassigned', planId: plan.id, planTitle: plan.title, sections: unassigned.length }]
}
