/** What of a plan's history everybody may read: the texts that the public was asked about, and what was adopted before. */
import type { Day } from '~core/calendar/day'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import type { PublicPlanRow } from './publicPlanFor'

export interface PublicVersion {
  readonly snapshotId: Id
  readonly kind: 'consulted' | 'adopted'
  readonly on: Day
  /** Where it is read. */
  readonly path: string
}

/** The public versions that came before this one, the latest first. */
export async function publicVersions(
  db: Transaction,
  { planId, snapshotId: adoptedId, adoptedAt }: Pick<PublicPlanRow, 'planId' | 'snapshotId' | 'adoptedAt'>,
): Promise<PublicVersion[]> {
  const [consulted, adopted] = await Promise.all([
    db.consultation.findMany({
      where: { planId, openedAt: { not: null, lt: adoptedAt }, state: 'closed' },
      select: { name: true, snapshotId: true, opensOn: true },
    }),
    db.resolution.findMany({
      where: { planId, publishedAt: { not: null }, adoptedAt: { lt: adoptedAt } },
      select: { name: true, snapshotId: true, resolvedOn: true },
    }),
  ])
  const versions = [
    ...consulted.flatMap(({ name, snapshotId, opensOn }) =>
      snapshotId ? [{ snapshotId, kind: 'consulted' as const, on: opensOn, path: `/horing/${name}` }] : [],
    ),
    ...adopted.map(({ name, snapshotId, resolvedOn }) => ({
      ...{ snapshotId, kind: 'adopted' as const, on: resolvedOn, path: `/plan/${name}` },
    })),
  ]
  return versions
    .filter(({ snapshotId }) => snapshotId !== adoptedId)
    .sort((one, other) => (one.on < other.on ? 1 : -1))
}
