import { Refusal } from '~core/refusal'
import { statusOf, type Assessment, type Disposition } from '~core/treatment/remark'
import type { Id } from '~core/ids'
import type { Remark } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'

/** What was said of the remark until now. */
export function assessmentOf({ summary, assessment, disposition, answer }: Remark): Assessment {
  return { summary, assessment, disposition: disposition as Disposition | null, answer }
}

export interface WrittenAssessment {
  readonly said: Assessment
  /** The standard answer that it was made of. */
  readonly standardAnswerId: Id | null
  /** What the writer saw. */
  readonly version: number
  readonly by: Id
}

/**
 * Writes what is said of a remark, and keeps it in the remark's history.
 *
 * @returns whether anything was new
 * @throws Refusal `remark.stale` when a colleague has saved since: both are kept, and a person chooses
 */
export async function writeAssessment(
  { newId, now }: Pick<Deps, 'newId' | 'now'>,
  tx: Transaction,
  remark: Remark,
  { said, standardAnswerId, version, by }: WrittenAssessment,
): Promise<boolean> {
  const was = assessmentOf(remark)
  const isSame = (Object.keys(said) as (keyof Assessment)[]).every((part) => said[part] === was[part])
  if (isSame && remark.standardAnswerId === standardAnswerId) return false
  if (remark.version !== version) throw new Refusal('remark.stale')
  const at = now()
  await tx.remark.update({
    where: { id: remark.id },
    data: {
      ...said,
      standardAnswerId,
      status: statusOf(said, remark.responsibleId !== null),
      version: version + 1,
      assessedById: by,
      assessedAt: at,
    },
  })
  await tx.assessmentVersion.create({
    data: { id: newId(), remarkId: remark.id, version: version + 1, ...said, personId: by, createdAt: at },
  })
  return true
}
