import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import type { PlanEvent } from '../events'

/** Why a consultation was called off, in the words that those who were invited were told; empty while it was not. */
export async function whyCancelled(
  db: Transaction,
  { id, planId, state }: { readonly id: Id; readonly planId: Id; readonly state: string },
): Promise<string> {
  if (state !== 'cancelled') return ''
  const rows = await db.planEvent.findMany({
    where: { planId, kind: 'consultation.cancelled' satisfies PlanEvent['kind'] },
    select: { payload: true },
  })
  const said = rows.map(({ payload }) => payload as PlanEvent['facts'])
  const reason = said.find(({ consultationId }) => consultationId === id)?.reason
  return typeof reason === 'string' ? reason : ''
}
