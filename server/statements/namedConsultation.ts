/** A consultation as the public finds it: by the name in its address. */
import { publicStanding, type PublicStanding } from '~core/consultation/consultation'
import type { Viewer } from '~core/access/viewer'
import { isRefusal, Refusal } from '~core/refusal'
import type { Consultation as ConsultationRow } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { planFor } from '../plans/standing'

export interface NamedConsultation {
  readonly consultation: OpenedRow
  readonly standing: PublicStanding
}

/** The row of one that has its text. */
export type OpenedRow = ConsultationRow & { readonly snapshotId: string }

/**
 * The consultation with this name. One that is not open yet is there for those at the plan's table only.
 *
 * @throws Refusal `consultation.notFound`
 */
export async function namedConsultation(
  deps: Pick<Deps, 'db' | 'now'>,
  viewer: Viewer | null,
  name: string,
): Promise<NamedConsultation> {
  const row = await deps.db.consultation.findFirst({ where: { name, plan: { deletedAt: null } } })
  if (!row || !hasText(row)) throw new Refusal('consultation.notFound')
  const standing = publicStanding(rulesOf(row), row.openedAt !== null, deps.now())
  if (standing === 'coming' && !(await reads(deps.db, viewer, row.planId)))
    throw new Refusal('consultation.notFound')
  return { consultation: row, standing }
}

/** The row as core's rules know it. */
export function rulesOf({ state, opensOn, deadlineOn }: ConsultationRow) {
  return { state: state as 'prepared' | 'open' | 'closed' | 'cancelled', opensOn, deadlineOn }
}

function hasText(row: ConsultationRow): row is OpenedRow {
  return row.snapshotId !== null
}

async function reads(db: Transaction, viewer: Viewer | null, planId: string): Promise<boolean> {
  if (!viewer) return false
  try {
    await planFor(db, viewer, 'plan.read', planId)
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}
