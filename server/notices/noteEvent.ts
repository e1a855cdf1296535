import type { Role } from '~core/access/roles'
import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import { isTold, noticesOf, type Listener } from '~core/notice/notice'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import type { PlanEvent } from '../events'
import { concernedBy } from './concernedBy'

/** Writes a notice for each who is to be told of a recorded event, within the event's own transaction. */
export async function noteEvent(
  deps: Pick<Deps, 'newId' | 'now'>,
  tx: Transaction,
  eventId: Id,
  { planId, kind, personId, facts, onlySide = null }: PlanEvent,
): Promise<void> {
  if (!isTold(kind)) return
  const { sectionId } = facts
  const event = {
    kind,
    byId: personId,
    onlySide,
    sectionId: typeof sectionId === 'string' ? sectionId : null,
    concerns: await concernedBy(tx, facts),
  }
  const notices = noticesOf(event, await listenersOf(tx, planId))
  if (notices.length === 0) return
  const createdAt = deps.now()
  await tx.notice.createMany({
    data: notices.map((notice) => ({ id: deps.newId(), planId, eventId, createdAt, ...notice })),
  })
}

/** Everybody at the plan's table who still has a seat in its municipality, and what they watch. */
async function listenersOf(tx: Transaction, planId: Id): Promise<Listener[]> {
  const plan = await tx.plan.findUniqueOrThrow({
    where: { id: planId },
    select: {
      municipalityId: true,
      members: { select: { role: true, person: { select: { id: true, memberships: true } } } },
    },
  })
  const watches = await tx.watch.findMany({ where: { planId } })
  return plan.members.flatMap(({ role, person }) => {
    const seat = person.memberships.find(({ municipalityId }) => municipalityId === plan.municipalityId)
    if (!seat) return []
    const watched = watches.filter(({ personId }) => personId === person.id).map(({ sectionId }) => sectionId)
    return {
      personId: person.id,
      role: role as Role,
      side: seat.side as Side,
      organisation: seat.organisation,
      watchesPlan: watched.includes(''),
      watchedSections: watched.filter((sectionId) => sectionId !== ''),
    }
  })
}
