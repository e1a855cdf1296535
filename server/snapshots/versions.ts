import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { Refusal } from '~core/refusal'
import { isListed, snapshotKinds, type SnapshotKind } from '~core/snapshot/snapshot'
import type { Deps } from '../deps'
import { loadPlanDocument } from '../queries/planDocument'
import { readSnapshot } from './readSnapshot'

/** Instead of a snapshot's id: the plan as it stands. */
export const NOW = 'now'

/** A version by what readers know it by; `now` is no snapshot. */
export interface Version {
  readonly id: Id
  readonly kind: SnapshotKind | 'now'
  readonly name: string | null
  readonly createdAt: Date
  readonly by: string | null
}

/**
 * A version of the plan: a snapshot of it, or what stands now.
 *
 * @throws Refusal `snapshot.notFound` also for a snapshot of another plan; `snapshot.damaged`
 */
export async function readVersion(
  deps: Pick<Deps, 'db' | 'texts' | 'now'>,
  planId: Id,
  version: Id,
): Promise<{ readonly version: Version; readonly plan: PlanDocument }> {
  if (version === NOW) {
    const plan = await loadPlanDocument(deps, planId)
    return { version: { id: NOW, kind: 'now', name: null, createdAt: deps.now(), by: null }, plan }
  }
  const row = await deps.db.snapshot.findFirst({
    where: { id: version, planId },
    include: { createdBy: { select: { name: true } } },
  })
  if (!row) throw new Refusal('snapshot.notFound')
  const { id, name, createdAt, createdBy } = row
  const kind = row.kind as SnapshotKind
  return {
    version: { id, kind, name, createdAt, by: createdBy?.name ?? null },
    plan: await readSnapshot(deps.db, row),
  }
}

/** The latest versions of a plan, to choose from. */
export async function versionsOf({ db }: Pick<Deps, 'db'>, planId: Id): Promise<Version[]> {
  const rows = await db.snapshot.findMany({
    where: { planId, kind: { in: snapshotKinds.filter(isListed) } },
    include: { createdBy: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 200,
  })
  return rows.map(({ id, kind, name, createdAt, createdBy }) => ({
    id,
    kind: kind as SnapshotKind,
    name,
    createdAt,
    by: createdBy?.name ?? null,
  }))
}
