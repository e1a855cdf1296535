/** The municipality's own documents as entries of the journal: the case paper with what was attached, and the adopted plan. */
import type { ArchiveDocument, ArchiveEntry, ArchiveFacts, ArchiveStep } from '~core/archive/facts'
import { archiveWordsFor } from '~core/archive/words'
import { wallTimeOf } from '~core/calendar/osloTime'
import { resolutionPoints } from '~core/casePaper/points'
import type { Id } from '~core/ids'
import type { PlanDocument, PlanLanguage } from '~core/plan/document'
import type { Adoption } from '~core/render/layout/edition'
import { textOf } from '~core/render/text'
import type { ReportFacts } from '~core/treatment/report'
import { reportCover } from '~core/treatment/reportDocument'
import type { Resolution } from '~prisma/generated/sqlite/client'
import { isPart } from '../casePaper/finishFacts'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'
import type { Papers } from './papers'

/** A text as it was kept, with the moment it was kept at. */
export interface KeptText {
  readonly snapshotId: Id
  readonly text: PlanDocument
  readonly sha256: string
  readonly at: Date
}

export async function keptText(db: Transaction, snapshotId: Id): Promise<KeptText> {
  const row = await snapshotRow(db, snapshotId)
  return { snapshotId, text: await readSnapshot(db, row), sha256: row.sha256, at: row.createdAt }
}

/** What the case paper proposes and sums up. */
export async function paperWords(
  db: Transaction,
  paperId: Id,
  { text }: KeptText,
): Promise<Pick<ArchiveFacts, 'summary' | 'recommendation'>> {
  const rows = await db.section.findMany({ where: { planId: paperId }, select: { id: true, part: true } })
  const partOf = new Map(rows.map(({ id, part }) => [id, part]))
  const sections = text.sections.map((section) => ({ ...section, part: partOf.get(section.id) ?? null }))
  return {
    summary: sections
      .filter(isPart('summary'))
      .map((section) => textOf(section.text))
      .join('\n')
      .trim(),
    recommendation: sections
      .filter(isPart('resolution'))
      .flatMap((section) => resolutionPoints(section.text).map((point) => point.text)),
  }
}

/** The case paper, and with it the reports of the consultations and the text that lay before the bodies. */
export async function casePaperEntry(
  paper: KeptText,
  before: KeptText | null,
  reports: readonly ReportFacts[],
  language: PlanLanguage,
  papers: Papers,
): Promise<ArchiveEntry> {
  const words = archiveWordsFor(language)
  const { text, at } = paper
  const documents: ArchiveDocument[] = [
    {
      ...{ kind: 'casePaper', title: text.title, isShielded: false },
      files: [await papers.print('saksframlegg.pdf', text, at)],
    },
  ]
  if (before) {
    const files = [await papers.print('planforslag.pdf', before.text, before.at)]
    documents.push({ kind: 'planDraft', title: words.draft(before.text.title), isShielded: false, files })
  }
  for (const [index, report] of reports.entries()) {
    const name = reports.length === 1 ? 'merknadshefte.pdf' : `merknadshefte-${index + 1}.pdf`
    const files = [await papers.print(name, reportCover(report, text.id), at, { report })]
    const title = words.report(report.consultation.title)
    documents.push({ kind: 'report', title, isShielded: false, files })
  }
  const date = wallTimeOf(at).date
  return { ...own, key: 'casePaper', kind: 'casePaper', title: text.title, date, documents }
}

const own = { receivedAt: null, party: null } as const

/** The adopted plan: as PDF with its resolution, and the very bytes that its hash is of. */
export async function adoptedEntry(
  { db }: Pick<Deps, 'db'>,
  resolution: Resolution,
  step: ArchiveStep | undefined,
  language: PlanLanguage,
  papers: Papers,
): Promise<ArchiveEntry> {
  const words = archiveWordsFor(language)
  const { text, at, sha256, snapshotId } = await keptText(db, resolution.snapshotId)
  const content = await db.snapshotContent.findUniqueOrThrow({ where: { snapshotId } })
  const adoption: Adoption = {
    ...{ committee: resolution.committee, caseNumber: resolution.caseNumber, sha256 },
    resolvedOn: resolution.resolvedOn,
    points: resolution.points as string[],
    votes: (step?.votes ?? []).map(({ amendment, parties, ballots, outcome }) => ({
      ...{ amendment, parties, ballots, outcome },
      unanimous: ballots.every((ballot) => ballot.against === 0),
      votesFor: ballots.reduce((sum, ballot) => sum + ballot.for, 0),
      votesAgainst: ballots.reduce((sum, ballot) => sum + ballot.against, 0),
    })),
  }
  const files = [
    await papers.print('plan.pdf', text, at, { edition: { adoption } }),
    papers.add(
      { name: 'plan.json', originalName: 'plan.json', mediaType: 'application/json', variant: 'production' },
      new TextEncoder().encode(content.json),
    ),
  ]
  const title = words.adopted(text.title)
  const documents: ArchiveDocument[] = [{ kind: 'adoptedPlan', title, isShielded: false, files }]
  return { ...own, key: 'plan', kind: 'plan', title, date: resolution.resolvedOn, documents }
}
