/** A statement as everybody may read it: what is private or blacked out does not come out of here. */
import { toldPlace, type AskedText } from '~core/consultation/askedText'
import { publicName, type SenderKind } from '~core/consultation/statement'
import { asPublished } from '~core/treatment/published'
import type { Prisma } from '~prisma/generated/sqlite/client'

/** What is read of a statement for it. */
export const publicParts = {
  remarks: {
    where: { origin: 'comment' },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, number: true, text: true, sectionId: true, blockId: true },
  },
  redactions: { select: { remarkId: true, start: true, end: true } },
  files: {
    where: { published: true },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, mediaType: true, byteLength: true, redactedFileId: true },
  },
} satisfies Prisma.StatementInclude

/** The statements that everybody may read. */
export const readByEverybody = { state: 'sent', publication: 'published' } as const

type Row = Prisma.StatementGetPayload<{ include: typeof publicParts }>

export type ReadStatement = ReturnType<typeof asEverybodyReads>

export function asEverybodyReads(row: Row, asked: AskedText) {
  const kind = (row.senderKind ?? 'person') as SenderKind
  const name = publicName({
    kind,
    name: row.senderName,
    onBehalfOf: row.onBehalfOf,
    nameShown: row.nameShown,
  })
  const redactionsOf = (remarkId: string | null) =>
    row.redactions.filter((redaction) => redaction.remarkId === remarkId)
  return {
    id: row.id,
    number: row.number ?? 0,
    kind,
    /** Null for a private person who did not ask to be named. */
    name: name === null ? null : asPublished(name),
    sentAt: row.sentAt,
    receivedOn: row.receivedOn,
    late: row.late,
    text: asPublished(row.text, redactionsOf(null)),
    comments: row.remarks.map((remark) => ({
      id: remark.id,
      number: remark.number,
      place: toldPlace(asked, remark),
      text: asPublished(remark.text, redactionsOf(remark.id)),
    })),
    files: row.files.map(({ id, name: fileName, mediaType, byteLength, redactedFileId }) => ({
      id,
      name: asPublished(fileName),
      mediaType,
      // The length of what was sent is not that of what is shown.
      byteLength: redactedFileId === null ? byteLength : null,
    })),
  }
}
