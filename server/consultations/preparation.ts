import type { ConsultationState, Preparation } from '~core/consultation/consultation'
import type { RuleProfileKind } from '~core/consultation/ruleProfile'
import { wordsIn } from '~core/snapshot/words'
import type { Consultation as ConsultationRow } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import type { PlanDocument } from '~core/plan/document'

/**
 * A consultation's row as its opening is judged.
 *
 * @param plan the plan as it stands: what is asked about unless a version was chosen
 */
export async function preparationOf(
  db: Transaction,
  row: ConsultationRow,
  plan: PlanDocument,
): Promise<Preparation> {
  const parties = await db.invitedParty.count({ where: { consultationId: row.id, removedAt: null } })
  const snapshot =
    row.snapshotId === null ? null : await db.snapshot.findUnique({ where: { id: row.snapshotId } })
  return {
    ...row,
    ...asConsultation(row),
    ruleProfile: row.ruleProfile as RuleProfileKind,
    parties,
    wordCount: snapshot?.wordCount ?? wordsIn(plan),
  }
}

/** The state and the days of a row, as core's rules want them. */
export function asConsultation({
  state,
  opensOn,
  deadlineOn,
}: Pick<ConsultationRow, 'state' | 'opensOn' | 'deadlineOn'>) {
  return { state: state as ConsultationState, opensOn, deadlineOn }
}
