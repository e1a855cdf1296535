import type { PlanPart } from '~core/access/headship'
import type { Role } from '~core/access/roles'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'

/** A person's part in a plan, with what is needed to speak of them. */
export interface NamedPart extends PlanPart {
  readonly name: string
  readonly email: string
}

/** Everybody's part in the plan. */
export async function partsIn(tx: Transaction, planId: Id): Promise<NamedPart[]> {
  const members = await tx.planMember.findMany({ where: { planId }, include: { person: true } })
  return members.map(({ personId, role, person }) => ({
    personId,
    role: role as Role,
    name: person.name,
    email: person.email,
  }))
}
