import { seatIn, type Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import type { PlanEvent, PlanEventKind } from '../events'
import type { PlanPerson } from './people'
import type { ListedPlan } from './plansOf'

/** How much news one screen takes. */
const mostNews = 20

/** Something that someone else did in one of the person's plans. */
export interface News {
  readonly id: Id
  readonly planId: Id
  readonly planTitle: string
  readonly kind: PlanEventKind
  /** Who did it. Without `at`, whoever it was has left the table; null when it was nobody in particular. */
  readonly person: { readonly name: string; readonly at: PlanPerson | null } | null
  readonly facts: PlanEvent['facts']
  readonly createdAt: Date
}

/** What others did since the person last looked, newest first. */
export async function newsOf(db: Transaction, viewer: Viewer, plans: readonly ListedPlan[]): Promise<News[]> {
  if (plans.length === 0) return []
  const events = await db.planEvent.findMany({
    where: {
      AND: [
        {
          OR: plans.map((plan) => ({
            planId: plan.id,
            createdAt: { gt: plan.since },
            OR: [{ onlySide: null }, { onlySide: seatIn(viewer, plan.municipality.id)?.side ?? '' }],
          })),
        },
        { OR: [{ personId: null }, { personId: { not: viewer.id } }] },
      ],
    },
    include: { person: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostNews,
  })
  const byId = new Map(plans.map((plan) => [plan.id, plan]))
  return events.map((event) => {
    const plan = byId.get(event.planId)
    return {
      id: event.id,
      planId: event.planId,
      planTitle: plan?.title ?? '',
      kind: event.kind as PlanEventKind,
      person: event.person && {
        name: event.person.name,
        at: plan?.people.find((person) => person.personId === event.personId) ?? null,
      },
      facts: event.payload as PlanEvent['facts'],
      createdAt: event.createdAt,
    }
  })
}
