import { initials } from '~core/access/initials'
import { roles, type Role } from '~core/access/roles'
import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'

/** A person at the plan's table, as the others see them. The address is not among it. */
export interface PlanPerson {
  readonly personId: Id
  readonly name: string
  readonly initials: string
  readonly side: Side
  /** Party, organisation or unit. */
  readonly organisation: string | null
  readonly title: string | null
  readonly role: Role
}

/** The people of each plan, owners first, then by name. Whoever has lost their seat in the municipality is left out. */
export async function peopleOf(
  db: Transaction,
  planIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly PlanPerson[]>> {
  const members = await db.planMember.findMany({
    where: { planId: { in: [...planIds] } },
    select: {
      planId: true,
      role: true,
      plan: { select: { municipalityId: true } },
      person: {
        select: {
          id: true,
          name: true,
          memberships: { select: { municipalityId: true, side: true, organisation: true, title: true } },
        },
      },
    },
  })
  const people = new Map<Id, PlanPerson[]>(planIds.map((planId) => [planId, []]))
  for (const { planId, role, plan, person } of members) {
    const seat = person.memberships.find(({ municipalityId }) => municipalityId === plan.municipalityId)
    if (!seat) continue
    const { side, organisation, title } = seat
    people.get(planId)?.push({
      personId: person.id,
      name: person.name,
      initials: initials(person.name),
      side: side as Side,
      organisation,
      title,
      role: role as Role,
    })
  }
  for (const those of people.values()) those.sort(byRoleThenName)
  return people
}

function byRoleThenName(a: PlanPerson, b: PlanPerson): number {
  return roles.indexOf(a.role) - roles.indexOf(b.role) || a.name.localeCompare(b.name, 'nb')
}
