import type { Viewer } from '~core/access/viewer'
import type { MeasureStatus } from '~core/document/nodes/measure'
import { askedText } from '~core/consultation/askedText'
import { minutesToRead, withStatuses } from '~core/measure/followed'
import { Refusal } from '~core/refusal'
import type { Deps } from '../deps'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'

export type PublicPlanRow = Awaited<ReturnType<typeof publicPlanFor>>

/**
 * The adopted plan at this address: for everybody once it is published, before that for those at the table only.
 *
 * @throws Refusal `publicPlan.notFound`
 */
export async function publicPlanFor({ db }: Pick<Deps, 'db'>, viewer: Viewer | null, name: string) {
  const row = await db.resolution.findUnique({
    where: { name },
    include: {
      measures: { orderBy: { position: 'asc' } },
      plan: {
        include: {
          municipality: { select: { name: true, postalAddress: true, email: true, phone: true } },
          members: { where: { personId: viewer?.id ?? '' }, select: { role: true } },
        },
      },
    },
  })
  if (!row || row.plan.deletedAt !== null) throw new Refusal('publicPlan.notFound')
  if (row.publishedAt === null && row.plan.members.length === 0) throw new Refusal('publicPlan.notFound')
  return row
}

/**
 * Its text as it was adopted, each measure with how it goes now, ready to be shown.
 *
 * @throws Refusal `snapshot.adoptedDamaged`
 */
export async function publicText({ db }: Pick<Deps, 'db'>, row: PublicPlanRow) {
  const adopted = await readSnapshot(db, await snapshotRow(db, row.snapshotId))
  const statuses = new Map(row.measures.map(({ blockId, status }) => [blockId, status as MeasureStatus]))
  const text = askedText(withStatuses(adopted, statuses), (fileId) => `/plan/${row.name}/bilder/${fileId}`)
  return { text, minutes: minutesToRead(adopted) }
}
