/** An adopted plan as rows, for what needs no meeting. */
import { doc, measure, p } from '~core/document/build'
import type { Id } from '~core/ids'
import { keepSnapshot } from '~server/snapshots/keepSnapshot'
import { settledPlan } from '~server/snapshots/takeSnapshot'
import type { Table } from '../plans/table'

export interface AdoptedRows {
  readonly planId: Id
  readonly snapshotId: Id
  readonly resolutionId: Id
}

/** A council that has treated a plan (one with a measure, laid for it, unless said), and what it resolved. */
export async function adoptedRows(table: Table, aboutId?: Id): Promise<AdoptedRows> {
  const { deps, viewers } = table
  const planId = aboutId ?? (await planWithMeasure(table))
  const stepId = await treatedStep(deps, planId)
  const text = { ...(await settledPlan(deps, planId)), phase: 'adopted' as const }
  const resolutionId = deps.newId()
  const { id: snapshotId } = await keepSnapshot(deps, deps.db, text, { kind: 'adopted', personId: null })
  await deps.db.resolution.create({
    data: {
      ...{ id: resolutionId, planId, stepId, snapshotId, points: ['Planen vedtas.'] },
      ...{ committee: 'Kommunestyret', caseNumber: '18/27', resolvedOn: '2027-03-04' },
      ...{ name: 'tiltak', adoptedById: viewers.owner.id, adoptedAt: deps.now() },
    },
  })
  return { planId, snapshotId, resolutionId }
}

async function planWithMeasure({ deps, lay, viewers }: Table): Promise<Id> {
  const laid = await lay('Sammen om tiltak')
  await deps.texts.write(
    laid.id('Sammen om tiltak'),
    doc(p('Sammen får vi det til.'), measure('Åpne skoler')),
    viewers.owner.id,
  )
  return laid.planId
}

/** The council's step in a plan's road, treated, with a vote for the recommendation unless said. */
export async function treatedStep(
  { db, newId, now }: Table['deps'],
  planId: Id,
  { kind = 'council', outcome = 'adopted' }: { kind?: string; outcome?: 'adopted' | 'rejected' | null } = {},
): Promise<Id> {
  const { municipalityId } = await db.plan.findUniqueOrThrow({ where: { id: planId } })
  const [committeeId, stepId] = [newId(), newId()]
  await db.committee.create({
    data: {
      ...{ id: committeeId, municipalityId, name: 'Kommunestyret', kind, position: 0 },
      ...{ periodFrom: '2023-10-01', periodTo: '2027-09-30' },
    },
  })
  await db.caseStep.create({
    data: {
      ...{ id: stepId, planId, committeeId, position: 0, meetingOn: '2027-03-04', caseNumber: '18/27' },
      ...{ state: 'treated', present: [], endedAt: now(), createdAt: now() },
    },
  })
  if (outcome)
    await db.vote.create({
      data: {
        ...{ id: newId(), stepId, amendmentId: null, position: 0, manner: 'unanimous', ballots: [] },
        ...{ votesFor: 25, votesAgainst: 0, outcome, personId: '', createdAt: now() },
      },
    })
  return stepId
}
