import type { PhaseBegun } from '~core/adoption/daysInPhases'
import { wallTimeOf } from '~core/calendar/osloTime'
import type { Id } from '~core/ids'
import { phases, type Phase } from '~core/phases/phases'
import type { Transaction } from '../db/database'

/** The events that take a plan into another phase; of one sent back by a body, which phase is always the same. */
const kinds = [
  'plan.phase',
  'plan.adopted',
  'consultation.opened',
  'consultation.closed',
  'consultation.cancelled',
  'council.sentBack',
]

/** Which phases a plan went into and when, as its events tell it, from the day it was begun. */
export async function phasesBegun(
  db: Transaction,
  plan: { readonly id: Id; readonly createdAt: Date; readonly phase: string },
): Promise<PhaseBegun[]> {
  const events = await db.planEvent.findMany({
    where: { planId: plan.id, kind: { in: kinds } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { kind: true, payload: true, createdAt: true },
  })
  const changes = events.flatMap(({ kind, payload, createdAt }) => {
    const { from, phase } = payload as { readonly from?: unknown; readonly phase?: unknown }
    const to = kind === 'council.sentBack' ? 'treatment' : phase
    return isPhase(to) ? [{ from, phase: to, on: dayOf(createdAt) }] : []
  })
  const first = [changes[0]?.from, plan.phase].find(isPhase) ?? 'drafting'
  return [{ phase: first, on: dayOf(plan.createdAt) }, ...changes.map(({ phase, on }) => ({ phase, on }))]
}

const dayOf = (at: Date) => wallTimeOf(at).date

const isPhase = (word: unknown): word is Phase => phases.some((phase) => phase === word)
