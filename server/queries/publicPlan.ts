import { z } from 'zod'
import { votesOf } from '../adoption/adoptionOf'
import { fingerprintOf } from '../adoption/fingerprintOf'
import { howItCame } from '../adoption/howItCame'
import { publicPlanFor, publicPlanFrame, publicText } from '../adoption/publicPlanFor'
import { publicVersions } from '../adoption/publicVersions'
import { query } from '../command'
import { consultationName } from '../statements/input'

/** An adopted plan as everybody reads it: its text, how its measures go, the resolution, and how it came to be. */
export const publicPlan = query(z.object({ name: consultationName }), async (deps, viewer, { name }) => {
  const row = await publicPlanFor(deps, viewer, name)
  const { text, minutes } = await publicText(deps, row)
  const [journey, votes, versions] = await Promise.all([
    howItCame(deps.db, row.planId, row.resolvedOn),
    votesOf(deps.db, row.stepId),
    publicVersions(deps.db, row),
  ])
  const frame = publicPlanFrame(row)
  const resolution = { ...frame.resolution, points: row.points as string[], votes }
  const facts = { ...frame, resolution, title: text.title, minutes, journey, versions }
  return { ...facts, text, fingerprint: fingerprintOf([row.snapshotId, facts]) }
})
