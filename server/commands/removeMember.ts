import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField } from '~core/access/fields'
import { keepsAnAdmin, keepsAnOwner } from '~core/access/headship'
import type { Role } from '~core/access/roles'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { publishEvent, recordEvent, type PlanEvent } from '../events'
import { holdAdmins } from '../people/admins'
import { giveRole } from '../people/join'
import { leavePlan } from '../people/leavePlan'

/**
 * Takes somebody's seat in the municipality, and their part in all its plans; their open screens are closed to them.
 *
 * A plan must not be left without an owner. Whoever has left the municipality can give nothing away themselves, so
 * the administrator may name another member to take over the plans that they alone owned.
 */
export const removeMember = command(
  z.object({ municipalityId: keyField, personId: keyField, handOverTo: keyField.optional() }),
  async (deps, viewer, { municipalityId, personId, handOverTo }) => {
    refuseUnless(canIn(viewer, 'municipality.people', municipalityId))
    const admin = signedIn(viewer)
    const events = await deps.db.$transaction(async (tx) => {
      const admins = await holdAdmins(tx, municipalityId)
      const plans = await holdPlansOf(tx, municipalityId, personId)
      const person = await memberOf(tx, municipalityId, personId)
      refuseUnless(keepsAnAdmin(admins, personId))
      await handOver(deps, tx, {
        municipalityId,
        plans: orphaned(plans, personId),
        from: personId,
        to: handOverTo,
      })
      await tx.membership.delete({ where: { municipalityId_personId: { municipalityId, personId } } })
      await tx.invitation.updateMany({
        where: { municipalityId, email: person.email, answer: 'pending' },
        data: { answer: 'withdrawn', answeredAt: deps.now() },
      })
      const told = plans.map(({ id }): PlanEvent => {
        const facts = { memberId: personId, name: person.name, role: null }
        return { planId: id, kind: 'people.changed', personId: admin.id, facts }
      })
      for (const event of told) {
        await leavePlan(tx, event.planId, person, deps.now())
        await recordEvent(deps, tx, event)
      }
      return told
    })
    for (const event of events) {
      publishEvent(deps, event)
      deps.doors.rightsChanged(event.planId)
    }
    return {}
  },
)

type PlanWithMembers = Awaited<ReturnType<typeof holdPlansOf>>[number]

/** The plans that the person has a part in, those in the bin too, held for the rest of the transaction. */
async function holdPlansOf(tx: Transaction, municipalityId: Id, personId: Id) {
  const theirs = { municipalityId, members: { some: { personId } } }
  await tx.plan.updateMany({ where: theirs, data: { municipalityId } })
  return tx.plan.findMany({ where: theirs, include: { members: true }, orderBy: { id: 'asc' } })
}

async function memberOf(tx: Transaction, municipalityId: Id, personId: Id) {
  const where = { municipalityId_personId: { municipalityId, personId } }
  const seat = await tx.membership.findUnique({ where, include: { person: true } })
  if (!seat) throw new Refusal('person.notFound')
  return seat.person
}

function orphaned(plans: readonly PlanWithMembers[], personId: Id): PlanWithMembers[] {
  return plans.filter(({ members }) => {
    const parts = members.map((member) => ({ personId: member.personId, role: member.role as Role }))
    return !keepsAnOwner(parts, personId, null).allowed
  })
}

interface HandOver {
  readonly municipalityId: Id
  readonly plans: readonly PlanWithMembers[]
  readonly from: Id
  readonly to: Id | undefined
}

async function handOver(
  deps: Deps,
  tx: Transaction,
  { municipalityId, plans, from, to }: HandOver,
): Promise<void> {
  if (plans.length === 0) return
  if (to === undefined || to === from) {
    throw new Refusal('plan.lastOwner', { plans: plans.map(({ title }) => title) })
  }
  await memberOf(tx, municipalityId, to)
  for (const { id } of plans) await giveRole(deps, tx, { planId: id, personId: to, role: 'owner' })
}
