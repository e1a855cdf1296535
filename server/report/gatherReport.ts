import { asPublished } from '~core/treatment/published'
import { publicName, type SenderKind } from '~core/consultation/statement'
import type { Id } from '~core/ids'
import type { PlanLanguage } from '~core/plan/document'
import { Refusal } from '~core/refusal'
import { redactionsWithin } from '~core/treatment/redactionsWithin'
import type { Disposition } from '~core/treatment/remark'
import type { ReportFacts, ReportRemark, ReportSender } from '~core/treatment/report'
import type { Transaction } from '../db/database'
import { readSnapshot } from '../snapshots/readSnapshot'
import { counted } from '../treatment/counted'
import { changeIn } from '../treatment/jsonColumns'

/** Remarks that are fetched together: what belongs to them is asked for by their ids, and SQLite takes a thousand at most. */
const AT_ONCE = 500

/**
 * Everything that leaves the house about a consultation's remarks, out of the rows as they stand. Holds what everybody
 * may know; asks nobody's leave.
 *
 * @param progress told 0 to 1 on the way
 * @throws Refusal `consultation.notOpen` when no text was asked about yet; `snapshot.damaged`
 */
export async function gatherReport(
  db: Transaction,
  consultationId: Id,
  progress: (fraction: number) => void = () => undefined,
): Promise<ReportFacts> {
  const { plan, snapshot, title, opensOn, deadlineOn } = await db.consultation.findUniqueOrThrow({
    where: { id: consultationId },
    include: { plan: { include: { municipality: { select: { name: true } } } }, snapshot: true },
  })
  if (!snapshot) throw new Refusal('consultation.notOpen')
  const text = await readSnapshot(db, snapshot)
  const sent = await statementsOf(db, consultationId)
  const statements = new Map(sent.map((statement) => [statement.id, statement]))
  const count = await db.remark.count({ where: counted(consultationId) })
  const remarks: ReportRemark[] = []
  for (;;) {
    const more = await remarksAfter(db, consultationId, remarks.at(-1)?.number ?? 0, statements)
    remarks.push(...more)
    progress(Math.min(1, remarks.length / count))
    if (more.length < AT_ONCE) break
  }
  return {
    municipality: plan.municipality.name,
    planTitle: plan.title,
    language: plan.language as PlanLanguage,
    consultation: { title, opensOn, deadlineOn },
    senders: sent.map(senderOf),
    sections: text.sections.map(({ id, number, title: name }) => ({ id, number, title: name })),
    remarks,
  }
}

type StatementRow = Awaited<ReturnType<typeof statementsOf>>[number]

function statementsOf(db: Transaction, consultationId: Id) {
  return db.statement.findMany({
    where: { consultationId, state: 'sent' },
    orderBy: { number: 'asc' },
    // Contact stays where it is: what is not read cannot slip out.
    select: {
      id: true,
      number: true,
      senderKind: true,
      senderName: true,
      onBehalfOf: true,
      nameShown: true,
      late: true,
      publication: true,
      redactions: { select: { remarkId: true, start: true, end: true } },
    },
  })
}

function senderOf(row: StatementRow): ReportSender {
  const kind = (row.senderKind ?? 'person') as SenderKind
  const isPublic = row.publication === 'published'
  const name = publicName({
    kind,
    name: row.senderName,
    onBehalfOf: row.onBehalfOf,
    nameShown: row.nameShown,
  })
  return {
    number: row.number ?? 0,
    kind,
    name: isPublic && name !== null ? asPublished(name) : null,
    isPublic,
    late: row.late,
  }
}

async function remarksAfter(
  db: Transaction,
  consultationId: Id,
  number: number,
  statements: ReadonlyMap<Id, StatementRow>,
): Promise<ReportRemark[]> {
  const rows = await db.remark.findMany({
    where: { AND: [counted(consultationId), { number: { gt: number } }] },
    orderBy: { number: 'asc' },
    take: AT_ONCE,
    include: {
      themes: { select: { theme: { select: { name: true } } } },
      links: { select: { heading: true, change: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    },
  })
  return rows.map((row): ReportRemark => {
    const statement = statements.get(row.statementId)
    return {
      number: row.number ?? 0,
      statement: statement?.number ?? 0,
      sectionId: row.sectionId,
      words:
        statement?.publication === 'published'
          ? asPublished(row.text, redactionsWithin(row, statement.redactions))
          : '',
      // Written by caseworkers, who may quote: what must not leave does not leave by that road either.
      summary: asPublished(row.summary),
      assessment: asPublished(row.assessment),
      disposition: row.disposition as Disposition | null,
      answer: asPublished(row.answer),
      themes: row.themes.map(({ theme }) => theme.name).sort(),
      changes: row.links.map(({ heading, change }) => ({ heading, line: changeIn(change) })),
    }
  })
}
