import { roleAfterAccepting } from '~core/access/invitation'
import type { Role } from '~core/access/roles'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import { leavePlan } from '../people/leavePlan'

/** Whose part in the plan has changed. */
export interface ChangedPart {
  readonly planId: Id
  readonly personId: Id
  readonly at: Date
}

/**
 * Lets a person's seat at the plan's case paper follow their part in the plan: the administration's owners and editors sit
 * there, whoever left the plan does not, and somebody of the administration is left to own it. Whoever was invited to the
 * paper from another side keeps their seat while they have a part in the plan.
 *
 * @returns the paper, whose doors are to be told; null where the plan has none
 */
export async function seatAtPaper(
  tx: Transaction,
  { planId, personId, at }: ChangedPart,
): Promise<Id | null> {
  const paper = await tx.casePaper.findUnique({
    where: { aboutId: planId },
    select: { id: true, about: { select: { municipalityId: true } } },
  })
  if (!paper) return null
  const { municipalityId } = paper.about
  const part = await tx.planMember.findUnique({ where: { planId_personId: { planId, personId } } })
  const seat = await tx.membership.findUnique({
    where: { municipalityId_personId: { municipalityId, personId } },
  })
  const writes = part?.role === 'owner' || part?.role === 'editor'
  if (seat?.side === 'administration' && writes) {
    const where = { planId_personId: { planId: paper.id, personId } }
    const present = await tx.planMember.findUnique({ where })
    const role = roleAfterAccepting((present?.role ?? null) as Role | null, part.role as Role)
    await tx.planMember.upsert({
      where,
      create: { planId: paper.id, personId, role, addedAt: at },
      update: { role },
    })
  } else if (!part || seat?.side === 'administration') {
    const { email } = await tx.person.findUniqueOrThrow({ where: { id: personId } })
    await leavePlan(tx, paper.id, { id: personId, email }, at)
    await keepOwner(tx, paper.id, planId, at)
  }
  return paper.id
}

/** The plan's first owner owns its paper when nobody else is left to. */
async function keepOwner(tx: Transaction, paperId: Id, planId: Id, at: Date): Promise<void> {
  if ((await tx.planMember.count({ where: { planId: paperId, role: 'owner' } })) > 0) return
  const { personId } = await tx.planMember.findFirstOrThrow({
    where: { planId, role: 'owner' },
    orderBy: { addedAt: 'asc' },
  })
  await tx.planMember.upsert({
    where: { planId_personId: { planId: paperId, personId } },
    create: { planId: paperId, personId, role: 'owner', addedAt: at },
    update: { role: 'owner' },
  })
}
