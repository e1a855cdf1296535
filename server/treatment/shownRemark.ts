/** A remark as the table shows it: to the administration as it was sent, to everybody else at the table as the public may read it. */
import { publicName, type SenderKind } from '~core/consultation/statement'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { asPublished } from '~core/treatment/published'
import { redactionsWithin } from '~core/treatment/redactionsWithin'
import type { Disposition, RemarkOrigin, RemarkStatus } from '~core/treatment/remark'
import type { Prisma } from '~prisma/generated/sqlite/client'
import { changeIn } from './jsonColumns'

/** Everything that a row of the table is made of. */
export const remarkParts = {
  statement: {
    select: {
      id: true,
      number: true,
      senderKind: true,
      senderName: true,
      onBehalfOf: true,
      nameShown: true,
      publication: true,
      late: true,
      redactions: { select: { remarkId: true, start: true, end: true } },
    },
  },
  themes: { select: { theme: { select: { id: true, name: true } } } },
  links: {
    select: { blockId: true, sectionId: true, heading: true, change: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
  group: { select: { id: true, name: true, _count: { select: { remarks: true } } } },
} satisfies Prisma.RemarkInclude

export type RemarkRow = Prisma.RemarkGetPayload<{ include: typeof remarkParts }>

/** Who sent it. No name: a private person who is not named, or a statement that is not shown. */
export interface ShownSender {
  readonly kind: SenderKind
  readonly name: string | null
  readonly isPublic: boolean
}

export function senderOf({ statement }: Pick<RemarkRow, 'statement'>, knowsSenders: boolean): ShownSender {
  const kind = (statement.senderKind ?? 'person') as SenderKind
  const isPublic = statement.publication === 'published'
  const { senderName: name, onBehalfOf, nameShown } = statement
  if (knowsSenders) return { kind, name: kind === 'behalf' ? `${name} (${onBehalfOf})` : name, isPublic }
  const known = isPublic ? publicName({ kind, name, onBehalfOf, nameShown }) : null
  return { kind, name: known === null ? null : asPublished(known), isPublic }
}

/** The sender's words; none where the statement is not for everybody and the reader is not of those who treat it. */
export function wordsOfRemark(row: RemarkRow, knowsSenders: boolean): string {
  if (knowsSenders) return row.text
  if (row.statement.publication !== 'published') return ''
  return asPublished(row.text, redactionsWithin(row, row.statement.redactions))
}

export function shownRemark(row: RemarkRow, asked: PlanDocument, knowsSenders: boolean) {
  const section = asked.sections.find(({ id }) => id === row.sectionId)
  // Caseworkers may quote what must not be read by everybody.
  const told = (text: string) => (knowsSenders ? text : asPublished(text))
  return {
    id: row.id,
    number: row.number ?? 0,
    version: row.version,
    origin: row.origin as RemarkOrigin,
    statement: { id: row.statement.id, number: row.statement.number ?? 0, late: row.statement.late },
    sender: senderOf(row, knowsSenders),
    words: wordsOfRemark(row, knowsSenders),
    place: section
      ? { sectionId: section.id, blockId: row.blockId, number: section.number, title: section.title }
      : null,
    summary: told(row.summary),
    assessment: told(row.assessment),
    disposition: row.disposition as Disposition | null,
    answer: told(row.answer),
    status: row.status as RemarkStatus,
    responsibleId: row.responsibleId,
    dueOn: row.dueOn,
    assessedAt: row.assessedAt,
    standardAnswerId: row.standardAnswerId,
    themes: row.themes
      .map(({ theme }) => theme)
      .sort((one, other) => one.name.localeCompare(other.name, 'nb')),
    links: row.links.map(({ blockId, sectionId, heading, change }) => ({
      blockId: blockId as Id,
      sectionId,
      heading,
      line: changeIn(change),
    })),
    group: row.group && { id: row.group.id, name: row.group.name, others: row.group._count.remarks - 1 },
  }
}

export type ShownRemark = ReturnType<typeof shownRemark>
