import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import type { SnapshotKind } from '~core/snapshot/snapshot'
import type { Deps } from '../deps'
import { loadPlanDocument } from '../queries/planDocument'
import { keepSnapshot } from '../snapshots/keepSnapshot'

const DAY = 24 * 60 * 60 * 1000

interface DemoVersion {
  readonly daysAgo: number
  readonly kind: SnapshotKind
  readonly name?: string
  /** How much of the text stood then, 0 to 1. */
  readonly share: number
}

/** How the text grew, the oldest first. */
const versions: readonly DemoVersion[] = [
  { daysAgo: 42, kind: 'named', name: 'Første utkast', share: 0.4 },
  { daysAgo: 28, kind: 'named', name: 'Etter folkemøtet', share: 0.7 },
  { daysAgo: 14, kind: 'daily', share: 0.9 },
  { daysAgo: 1, kind: 'named', name: 'Til gjennomsyn', share: 1 },
]

/** How long ago the one who has been away saw the text: as it stood in the version of that day. */
const AWAY_DAYS = 14

/**
 * Gives a plan of the demonstration four versions to compare, in which the text grows.
 *
 * @param awayId somebody who has not been there for a while, and is told what is new
 */
export async function keepDemoVersions(
  deps: Deps,
  planId: Id,
  { ownerId, awayId }: { readonly ownerId: Id; readonly awayId: Id | undefined },
): Promise<void> {
  const plan = await loadPlanDocument(deps, planId)
  for (const { daysAgo, kind, name, share } of versions) {
    const at = new Date(deps.now().getTime() - daysAgo * DAY)
    const personId = kind === 'named' ? ownerId : null
    const kept = { ...deps, now: () => at }
    const { id } = await keepSnapshot(kept, deps.db, grownTo(plan, share), { kind, name, personId })
    if (daysAgo === AWAY_DAYS && awayId !== undefined)
      await deps.db.planVisit.create({ data: { planId, personId: awayId, seenAt: at, seenSnapshotId: id } })
  }
}

/** The plan with the first part of each section's text. */
function grownTo(plan: PlanDocument, share: number): PlanDocument {
  const sections = plan.sections.map((section) => {
    const content = section.text.content ?? []
    const kept = content.slice(0, Math.ceil(content.length * share))
    return { ...section, text: { ...section.text, content: kept } }
  })
  return { ...plan, sections }
}
