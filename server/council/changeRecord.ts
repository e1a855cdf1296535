import type { Viewer } from '~core/access/viewer'
import type { MeetingRecord, RecordHand } from '~core/council/record'
import type { Id } from '~core/ids'
import { signedIn } from '../auth/signedIn'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import type { PlanEventKind } from '../events'
import { changeStep } from './changeStep'
import { recordColumns, recordOf } from './record'
import type { StepRow } from './stepInHand'

/** Whose record, as the viewer saw it, and what is told of the change. */
interface Asked {
  readonly stepId: Id
  readonly version: number
  readonly kind: Extract<PlanEventKind, `record.${string}`>
}

/** What a change of a record rests on. */
export interface RecordInHand {
  readonly tx: Transaction
  readonly step: StepRow
  readonly record: MeetingRecord
  /** Whoever changes it, and when. */
  readonly hand: RecordHand
}

/**
 * One change to the record of a treatment that has ended.
 *
 * @throws Refusal `caseStep.stale` when a colleague has changed it since the viewer saw it
 */
export async function changeRecord(
  deps: Deps,
  viewer: Viewer | null,
  asked: Asked,
  change: (its: RecordInHand) => MeetingRecord | Promise<MeetingRecord>,
): Promise<void> {
  await changeStep(deps, viewer, { ...asked, act: 'record' }, async (tx, step) => {
    const hand = { by: signedIn(viewer).name, at: deps.now() }
    return recordColumns(await change({ tx, step, hand, record: await recordOf(tx, step) }))
  })
}
