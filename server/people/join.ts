import type { Role } from '~core/access/roles'
import { roleAfterAccepting } from '~core/access/invitation'
import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'

type Maker = Pick<Deps, 'now' | 'newId'>

/** Who somebody is said to be by whoever lets them in. */
export interface Newcomer {
  readonly email: string
  readonly name: string
  readonly locale: string
}

/** The person with the address; made when there is none. A name that a person already has is left as it is. */
export async function personFor({ now, newId }: Maker, tx: Transaction, { email, name, locale }: Newcomer) {
  const id = newId()
  // One statement, so that two who let the same newcomer in at once meet the same person.
  const person = await tx.person.upsert({
    where: { email },
    create: { id, email, name, locale, createdAt: now() },
    update: {},
  })
  return { person, isNew: person.id === id }
}

/** The seat that somebody is offered. */
export interface OfferedSeat {
  readonly municipalityId: Id
  readonly side: Side
  readonly organisation: string | null
  readonly title: string | null
}

/** Gives the person a seat in the municipality, unless they have one: whoever sits there keeps their side. */
export async function giveSeat(
  { now, newId }: Maker,
  tx: Transaction,
  personId: Id,
  { municipalityId, side, organisation, title }: OfferedSeat,
): Promise<void> {
  await tx.membership.upsert({
    where: { municipalityId_personId: { municipalityId, personId } },
    create: { id: newId(), municipalityId, personId, side, organisation, title, createdAt: now() },
    update: {},
  })
}

/** Gives the person a role in the plan, never a lower one than they have. @returns the role they end up with */
export async function giveRole(
  { now }: Maker,
  tx: Transaction,
  { planId, personId, role }: { readonly planId: Id; readonly personId: Id; readonly role: Role },
): Promise<Role> {
  const where = { planId_personId: { planId, personId } }
  const present = await tx.planMember.findUnique({ where })
  const given = roleAfterAccepting((present?.role ?? null) as Role | null, role)
  await tx.planMember.upsert({
    where,
    create: { planId, personId, role: given, addedAt: now() },
    update: { role: given },
  })
  return given
}
