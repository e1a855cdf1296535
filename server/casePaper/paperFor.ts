import type { PlanAct } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import type { CasePaper as CasePaperRow, Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import { planFor, type PlanInHand } from '../plans/standing'

/** A case paper's row. */
export type PaperRow = CasePaperRow

/**
 * The case paper about a plan, when the viewer may do this in the plan.
 *
 * @throws Refusal `casePaper.notFound` when the plan has none; `plan.notFound`
 */
export async function paperFor(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  planId: Id,
): Promise<{ readonly paper: PaperRow; readonly plan: PlanInHand }> {
  const plan = await planFor(db, viewer, act, planId)
  const paper = await db.casePaper.findUnique({ where: { aboutId: planId } })
  if (!paper) throw new Refusal('casePaper.notFound')
  return { paper, plan }
}

/**
 * Writes into the row, and raises its version.
 *
 * @param version the one that the writer has seen
 * @throws Refusal `casePaper.stale` when somebody else has written since
 */
export async function writePaper(
  tx: Transaction,
  { id, version }: Pick<PaperRow, 'id' | 'version'>,
  row: Prisma.CasePaperUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.casePaper.updateMany({
    where: { id, version },
    data: { ...row, version: { increment: 1 } },
  })
  if (count === 0) throw new Refusal('casePaper.stale')
}
