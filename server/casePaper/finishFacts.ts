import type { PaperPart } from '~core/casePaper/parts'
import { resolutionPoints, type ResolutionPoint } from '~core/casePaper/points'
import type { FinishFacts } from '~core/casePaper/rules'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { mayEnterCouncil } from '~core/treatment/remark'
import type { Disposition } from '~core/treatment/remark'
import type { Transaction } from '../db/database'

/** So many untreated remarks are named. */
const MOST_NAMED = 100

/** A part of the paper with its text. */
interface TextOfPart {
  readonly part: string | null
  readonly text: DocumentJson
}

/** The points of the proposed resolution, out of a case paper's sections. */
export function pointsOf(sections: readonly TextOfPart[]): ResolutionPoint[] {
  return sections.filter(isPart('resolution')).flatMap(({ text }) => resolutionPoints(text))
}

export const isPart = (part: PaperPart) => (section: { readonly part: string | null }) =>
  section.part === part

/** What decides whether the case paper about a plan may be finished, and the numbers of the remarks that stand in its way. */
export async function finishFacts(
  db: Transaction,
  { aboutId, finishedAt }: { readonly aboutId: Id; readonly finishedAt: Date | null },
  points: number,
): Promise<FinishFacts & { readonly untreated: readonly number[] }> {
  const rows = await db.remark.findMany({
    where: {
      number: { not: null },
      statement: { state: 'sent' },
      consultation: { planId: aboutId, state: { not: 'cancelled' } },
    },
    select: { id: true, number: true, disposition: true, assessment: true },
    orderBy: { number: 'asc' },
  })
  const remarks = rows.map((row) => ({ ...row, disposition: row.disposition as Disposition | null }))
  const untreated = remarks.filter((remark) => !mayEnterCouncil([remark]).allowed)
  return {
    isFinished: finishedAt !== null,
    remarks: mayEnterCouncil(remarks),
    points,
    untreated: untreated.slice(0, MOST_NAMED).flatMap(({ number }) => number ?? []),
  }
}

/** Whether a body has begun to treat the case. */
export async function isBegun(db: Transaction, planId: Id): Promise<boolean> {
  return (await db.caseStep.count({ where: { planId, startedAt: { not: null } } })) > 0
}
