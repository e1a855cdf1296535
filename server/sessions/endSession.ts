import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { isRefusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import type { PlanEvent } from '../events'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'
import { asJson } from './record'
import { gatherRecord } from './gatherRecord'
import type { SessionInHand } from './standing'

/**
 * Ends a running session within its transaction: the snapshot, the record, and nothing runs any more.
 *
 * @param after the plan as it stands, read before the transaction began
 * @param personId who ends it; null when it is ended because everybody forgot to
 */
export async function endRunning(
  deps: Pick<Deps, 'now' | 'newId'>,
  tx: Transaction,
  session: SessionInHand,
  after: PlanDocument,
  personId: Id | null,
): Promise<Pick<PlanEvent, 'kind' | 'facts'>> {
  const endedAt = deps.now()
  const { id: endSnapshotId } = await keepSnapshot(deps, tx, after, { kind: 'sessionEnd', personId })
  const before = await planAtStart(tx, session.startSnapshotId)
  const record = await gatherRecord(tx, { session, endedAt, endedByItself: personId === null, before, after })
  await tx.workSession.update({
    where: { id: session.id },
    data: {
      state: 'ended',
      endedAt,
      endSnapshotId,
      leaderId: null,
      timerEndsAt: null,
      record: asJson(record),
    },
  })
  return { kind: 'session.ended', facts: { sessionId: session.id, title: session.title } }
}

/** A damaged snapshot must not keep a session from ending: the record then says that the changes are not known. */
async function planAtStart(tx: Transaction, snapshotId: Id | null): Promise<PlanDocument | null> {
  try {
    return snapshotId === null ? null : await readSnapshot(tx, await snapshotRow(tx, snapshotId))
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}
