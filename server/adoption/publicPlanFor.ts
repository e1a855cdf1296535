import type { Viewer } from '~core/access/viewer'
import type { MeasureStatus } from '~core/document/nodes/measure'
import { askedText, type AskedText } from '~core/consultation/askedText'
import type { Id } from '~core/ids'
import { minutesToRead, withStatuses } from '~core/measure/followed'
import type { PlanLanguage } from '~core/plan/document'
import { Refusal } from '~core/refusal'
import type { Deps } from '../deps'
import { lastAsked } from '../lastAsked'
import { isDamaged, readSnapshot, snapshotRow } from '../snapshots/readSnapshot'

/** As many plans are kept ready as a busy installation shows at once. */
const ready = lastAsked<{ readonly text: AskedText; readonly minutes: number }>(16)

export type PublicPlanRow = Awaited<ReturnType<typeof publicPlanFor>>
export type PublicPlanFrame = ReturnType<typeof publicPlanFrame>

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
          municipality: {
            select: { name: true, postalAddress: true, email: true, phone: true, logoFileId: true },
          },
          members: { where: { personId: viewer?.id ?? '' }, select: { role: true } },
        },
      },
    },
  })
  if (!row || row.plan.deletedAt !== null) throw new Refusal('publicPlan.notFound')
  if (row.publishedAt === null && row.plan.members.length === 0) throw new Refusal('publicPlan.notFound')
  return row
}

/** What every page about an adopted plan tells: whose it is, when it was adopted, and how its measures go. */
export function publicPlanFrame(row: PublicPlanRow) {
  const { name, committee, caseNumber, resolvedOn, publishedAt, adoptedAt, plan } = row
  const { logoFileId, ...municipality } = plan.municipality
  const measures = row.measures.map(
    ({ blockId, number, title, responsible, deadline, status, note, version, changedAt }) => ({
      ...{ blockId, number, title, responsible, deadline, note },
      status: status as MeasureStatus,
      /** Rises with everything that is told about it; 1: nothing was told yet. */
      version,
      changedAt: version > 1 ? changedAt : null,
    }),
  )
  const followed = measures.flatMap(({ changedAt }) => changedAt ?? [])
  return {
    ...{ name, publishedAt, municipality, measures },
    title: plan.title,
    language: plan.language as PlanLanguage,
    arms: logoFileId === null ? null : pictureAt(name, logoFileId),
    resolution: { committee, caseNumber, resolvedOn },
    /** The last time that the page came to say something else. */
    changedAt: [publishedAt ?? adoptedAt, ...followed].reduce((one, other) => (one > other ? one : other)),
    /** Whether that was how a measure goes. */
    isFollowed: followed.some((at) => publishedAt !== null && at > publishedAt),
  }
}

/**
 * Its text as it was adopted, each measure with how it goes now, ready to be shown.
 *
 * @throws Refusal `snapshot.adoptedDamaged`
 */
export async function publicText({ db }: Pick<Deps, 'db'>, { name, snapshotId, measures }: PublicPlanRow) {
  const snapshot = await snapshotRow(db, snapshotId)
  // Also what is kept ready is told only as long as the bytes that it was made of are those that were adopted.
  if (await isDamaged(db, snapshot)) throw new Refusal('snapshot.adoptedDamaged')
  const statuses = measures.map(({ blockId, status }) => [blockId, status as MeasureStatus] as const)
  return ready(db, JSON.stringify([snapshotId, name, statuses]), async () => {
    const adopted = await readSnapshot(db, snapshot)
    const text = askedText(withStatuses(adopted, new Map(statuses)), (fileId) => pictureAt(name, fileId))
    return { text, minutes: minutesToRead(adopted) }
  })
}

const pictureAt = (name: string, fileId: Id) => `/plan/${name}/bilder/${fileId}`
