import type { ArchiveEntry, ArchiveFacts, ArchiveStep } from '~core/archive/facts'
import type { VoteOutcome } from '~core/council/ballot'
import type { CommitteeKind } from '~core/council/committee'
import type { StepState } from '~core/council/road'
import type { Id } from '~core/ids'
import type { PlanLanguage } from '~core/plan/document'
import type { ReportFacts } from '~core/treatment/report'
import { ballotsIn } from '../council/jsonColumns'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { gatherReport } from '../report/gatherReport'
import { papers as newPapers } from './papers'
import { adoptedEntry, casePaperEntry, keptText, paperWords } from './planEntries'
import { recordEntries, recordKeyAt } from './recordEntries'
import { statementEntries } from './statementEntries'

/** The facts of a package, and the bytes of its files by their names. */
export interface GatheredArchive {
  readonly facts: ArchiveFacts
  readonly contents: ReadonlyMap<string, Uint8Array>
}

/**
 * Everything about a plan that is filed, as its rows stand: a case paper that is not finished, or a plan that is not
 * adopted, is not filed. Asks nobody's leave.
 *
 * @param createdAt when the package was asked for, which everything in it that has no day of its own bears
 * @throws Refusal `snapshot.damaged`, `export.missingGlyphs`
 */
export async function gatherArchive(
  deps: Deps,
  planId: Id,
  createdAt: Date,
  progress: (fraction: number) => void,
  signal: AbortSignal,
): Promise<GatheredArchive> {
  const { db } = deps
  const plan = await db.plan.findUniqueOrThrow({
    where: { id: planId },
    include: {
      municipality: { select: { name: true, number: true } },
      casePaper: { include: { caseworker: { select: { name: true } } } },
      resolutions: { orderBy: [{ adoptedAt: 'desc' }, { id: 'desc' }], take: 1 },
      consultations: {
        where: { snapshotId: { not: null }, state: { in: ['open', 'closed'] } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true },
      },
    },
  })
  const language = plan.language as PlanLanguage
  const papers = await newPapers(deps, planId, signal)
  const { road, planInId } = await roadOf(db, planId)
  const statements: ArchiveEntry[] = []
  const reports: ReportFacts[] = []
  for (const [index, { id }] of plan.consultations.entries()) {
    const report = await gatherReport(db, id)
    reports.push(report)
    statements.push(...(await statementEntries(deps, id, report, papers)))
    progress((0.8 * (index + 1)) / plan.consultations.length)
  }
  const { casePaper } = plan
  const paper =
    casePaper?.snapshotId && casePaper.finishedAt ? await keptText(db, casePaper.snapshotId) : null
  const before = planInId === null ? null : await keptText(db, planInId)
  const [resolution] = plan.resolutions
  const deciding = road.find(({ id }) => id === resolution?.stepId)
  return {
    facts: {
      municipality: plan.municipality,
      language,
      plan: { id: planId, title: plan.title },
      caseNumber: casePaper?.caseNumber ?? '',
      archiveCode: casePaper?.archiveCode ?? '',
      caseworker: casePaper?.caseworker?.name ?? null,
      ...(casePaper && paper
        ? await paperWords(db, casePaper.id, paper)
        : { summary: '', recommendation: [] }),
      entries: [
        ...(paper ? [await casePaperEntry(paper, before, reports, language, papers)] : []),
        ...statements,
        ...(await recordEntries(db, planId, road, language, papers)),
        ...(resolution ? [await adoptedEntry(deps, resolution, deciding, language, papers)] : []),
      ],
      road,
      resolution: resolution
        ? {
            stepId: resolution.stepId,
            points: resolution.points as string[],
            resolvedOn: resolution.resolvedOn,
          }
        : null,
      createdAt,
    },
    contents: papers.contents,
  }
}

/** The road, and the text that lay before the first body. */
async function roadOf(db: Transaction, planId: Id) {
  const rows = await db.caseStep.findMany({
    where: { planId },
    include: {
      committee: { select: { id: true, name: true, kind: true } },
      votes: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        include: { amendment: { select: { number: true, parties: true } } },
      },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const road = rows.map(({ id, committee, votes, ...row }, index): ArchiveStep => ({
    ...{ id, caseNumber: row.caseNumber, meetingOn: row.meetingOn, state: row.state as StepState },
    recordKey: row.recordFinishedAt ? recordKeyAt(index) : null,
    committee: { ...committee, kind: committee.kind as CommitteeKind },
    votes: votes.map(({ amendment, ballots, outcome }) => ({
      amendment: amendment?.number ?? null,
      parties: (amendment?.parties ?? []) as string[],
      ballots: ballotsIn(ballots),
      outcome: outcome as VoteOutcome,
    })),
  }))
  return { road, planInId: rows.find((row) => row.planInId !== null)?.planInId ?? null }
}
