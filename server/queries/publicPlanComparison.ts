import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { shownComparison } from '~core/snapshot/shown'
import { publicPlanFor, publicPlanFrame } from '../adoption/publicPlanFor'
import { publicVersions } from '../adoption/publicVersions'
import { query } from '../command'
import { id } from '../plans/input'
import { compare } from '../snapshots/compare'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'
import { consultationName } from '../statements/input'

/**
 * What changed from an earlier public version of a plan to the adopted one.
 *
 * @throws Refusal `snapshot.notFound` for every version that was never public
 */
export const publicPlanComparison = query(
  z.object({ name: consultationName, snapshotId: id }),
  async (deps, viewer, { name, snapshotId }) => {
    const row = await publicPlanFor(deps, viewer, name)
    const versions = await publicVersions(deps.db, row)
    const version = versions.find((known) => known.snapshotId === snapshotId)
    if (!version) throw new Refusal('snapshot.notFound')
    const read = async (of: string) => readSnapshot(deps.db, await snapshotRow(deps.db, of))
    const [before, after] = await Promise.all([read(snapshotId), read(row.snapshotId)])
    const comparison = shownComparison(await compare(deps, before, after), false)
    return { ...publicPlanFrame(row), version, comparison }
  },
)
