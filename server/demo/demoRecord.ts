import { corrected, finished, readMeetingRecord } from '~core/council/record'
import type { Id } from '~core/ids'
import { keepRecord, recordColumns } from '../council/record'
import type { Deps } from '../deps'

/** The record of a demonstration's meeting, as it was computed; finished where the example says where the body met. */
export async function keepDemoRecord(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  stepId: Id,
  { metAt, by }: { readonly metAt?: string; readonly by: string },
): Promise<void> {
  await keepRecord(db, stepId)
  if (metAt === undefined) return
  const { record: column } = await db.caseStep.findUniqueOrThrow({ where: { id: stepId } })
  const record = readMeetingRecord(column)
  if (!record) throw new Error('the demonstration has no record of a meeting')
  const hand = { by, at: now() }
  const done = finished(corrected(record, { place: metAt }, hand), hand)
  await db.caseStep.update({
    where: { id: stepId },
    data: { ...recordColumns(done), version: { increment: 1 } },
  })
}
