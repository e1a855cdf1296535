/** Somebody must be left who can open the door: a plan keeps an owner, a municipality an administrator. */
import type { Id } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'
import type { Role } from './roles'

/** A person's part in a plan. */
export interface PlanPart {
  readonly personId: Id
  readonly role: Role
}

/** Whether the plan still has an owner once the person's role is `role`, or the person is out of it (null). */
export function keepsAnOwner(parts: readonly PlanPart[], personId: Id, role: Role | null): Verdict {
  const others = parts.some((part) => part.personId !== personId && part.role === 'owner')
  const wasOwner = parts.some((part) => part.personId === personId && part.role === 'owner')
  return others || role === 'owner' || !wasOwner ? allow : deny('plan.lastOwner')
}

/** Whether the municipality still has an administrator once the person is one no more. */
export function keepsAnAdmin(adminIds: readonly Id[], personId: Id): Verdict {
  const last = adminIds.includes(personId) && adminIds.every((id) => id === personId)
  return last ? deny('municipality.lastAdmin') : allow
}
