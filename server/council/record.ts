import { finishing, readMeetingRecord, recordFrom, type MeetingRecord } from '~core/council/record'
import { recordDocument } from '~core/council/recordDocument'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { isRefusal, Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import { gatherRecordFacts } from './gatherRecordFacts'
import { asRecordColumn } from './jsonColumns'
import { readStep, type StepRow } from './stepInHand'

/** A body's record: as it is kept, or what it would be as things stand. */
export async function recordOf(db: Transaction, step: StepRow): Promise<MeetingRecord> {
  return readMeetingRecord(step.record) ?? recordFrom(await gatherRecordFacts(db, step))
}

/** The record in a step's columns. */
export function recordColumns(record: MeetingRecord) {
  const done = finishing(record)
  return {
    record: asRecordColumn(record),
    recordFinishedAt: done && new Date(done.at),
  }
}

/**
 * Keeps the record of a treatment that has just ended, in the transaction that ends it: names and numbers stay as they
 * were in the meeting. A kept text that is damaged stops no meeting; the record is then computed when somebody asks for it,
 * who is told.
 */
export async function keepRecord(tx: Transaction, stepId: Id): Promise<void> {
  const step = await readStep(tx, stepId)
  if (!step) return
  try {
    const record = recordFrom(await gatherRecordFacts(tx, step))
    await tx.caseStep.update({ where: { id: stepId }, data: recordColumns(record) })
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

/** A record on its way to paper. */
export interface RecordOnPaper {
  readonly plan: PlanDocument
  /** When it was finished, which the file bears; left out of a draft's. */
  readonly at?: Date
}

/**
 * A record as the document that files are made of. Asks nobody's leave.
 *
 * @throws Refusal `caseStep.notFound`
 */
export async function recordOnPaper(db: Transaction, planId: Id, stepId: Id): Promise<RecordOnPaper> {
  const step = await readStep(db, stepId)
  if (step?.planId !== planId) throw new Refusal('caseStep.notFound')
  const record = await recordOf(db, step)
  const done = finishing(record)
  return { plan: recordDocument(record, planId), ...(done && { at: new Date(done.at) }) }
}
