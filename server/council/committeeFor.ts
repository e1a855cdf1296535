import { canIn } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless } from '~core/refusal'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'

/**
 * A body of a municipality where the viewer keeps them.
 *
 * @throws Refusal `committee.notFound` also when it is another municipality's: the two look alike from outside
 */
export async function committeeFor(db: Transaction, viewer: Viewer | null, committeeId: Id) {
  if (!viewer) throw new Refusal('signIn.required')
  const committee = await db.committee.findUnique({
    where: { id: committeeId },
    include: { members: { orderBy: { position: 'asc' } } },
  })
  const verdict = canIn(viewer, 'municipality.committees', committee?.municipalityId ?? '')
  if (!committee || (!verdict.allowed && verdict.code === 'municipality.notFound'))
    throw new Refusal('committee.notFound')
  refuseUnless(verdict)
  return committee
}

/**
 * Writes into the row, and raises its version.
 *
 * @throws Refusal `committee.stale` when somebody else has written since
 */
export async function writeCommittee(
  tx: Transaction,
  { committeeId, version }: { readonly committeeId: Id; readonly version: number },
  row: Prisma.CommitteeUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.committee.updateMany({
    where: { id: committeeId, version },
    data: { ...row, version: { increment: 1 } },
  })
  if (count === 0) throw new Refusal('committee.stale')
}
