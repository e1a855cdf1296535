import { z } from 'zod'
import { can } from '~core/access/can'
import { snapshotKinds, isListed, type SnapshotKind } from '~core/snapshot/snapshot'
import { query } from '../command'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { isDamaged } from '../snapshots/readSnapshot'

/** So many versions on one page: each is checked when it is shown. */
const PAGE = 30

/** A plan's versions, the newest first, each checked against its hash. `before` is the last of the page before. */
export const snapshots = query(
  z.object({ planId: id, before: id.optional() }),
  async (deps, viewer, { planId, before }) => {
    const plan = await planFor(deps.db, viewer, 'plan.read', planId)
    const found = await deps.db.snapshot.findMany({
      where: { planId, kind: { in: snapshotKinds.filter(isListed) } },
      include: { createdBy: { select: { name: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      // One more than is shown: the last on the page is compared with it.
      take: PAGE + 1,
      ...(before && { cursor: { id: before }, skip: 1 }),
    })
    const list = []
    for (const [place, row] of found.slice(0, PAGE).entries()) {
      const { id: snapshotId, kind, name, createdAt, wordCount, createdBy, sha256 } = row
      list.push({
        id: snapshotId,
        kind: kind as SnapshotKind,
        name,
        createdAt,
        wordCount,
        by: createdBy?.name ?? null,
        isDamaged: await isDamaged(deps.db, row),
        /** Whether it holds the same as the one before it. */
        isUnchanged: found[place + 1]?.sha256 === sha256,
      })
    }
    return {
      plan: { id: plan.id, title: plan.title, paper: plan.paper },
      snapshots: list,
      older: found.length > PAGE ? (list.at(-1)?.id ?? null) : null,
      mayTake: can(viewer, 'snapshot.take', plan).allowed,
      mayRestore: can(viewer, 'snapshot.restore', plan).allowed,
    }
  },
)
