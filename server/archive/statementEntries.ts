/** The statements of a consultation as entries of the journal: in full, and as everybody may read them. */
import type { ArchiveDocument, ArchiveEntry, ArchiveParty } from '~core/archive/facts'
import { statementDocument, type StatementOnPaper } from '~core/archive/statementDocument'
import { archiveWordsFor } from '~core/archive/words'
import { wallTimeOf } from '~core/calendar/osloTime'
import { publicName, type SenderKind } from '~core/consultation/statement'
import type { Id } from '~core/ids'
import { asPublished } from '~core/treatment/published'
import type { ReportFacts } from '~core/treatment/report'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Deps } from '../deps'
import type { Papers } from './papers'

const parts = {
  remarks: { where: { origin: 'comment' }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  redactions: { select: { remarkId: true, start: true, end: true } },
  files: {
    orderBy: { position: 'asc' },
    include: { file: { include: { content: true } }, redactedFile: { include: { content: true } } },
  },
} satisfies Prisma.StatementInclude

type Row = Prisma.StatementGetPayload<{ include: typeof parts }>

/** @param report whose sections the comments are about, and whose language the documents are in */
export async function statementEntries(
  { db }: Pick<Deps, 'db'>,
  consultationId: Id,
  report: ReportFacts,
  papers: Papers,
): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = []
  const sent = { consultationId, state: 'sent', number: { not: null } }
  const ids = await db.statement.findMany({ where: sent, orderBy: { number: 'asc' }, select: { id: true } })
  // One at a time: each may bring megabytes.
  for (const { id } of ids) {
    const row = await db.statement.findUniqueOrThrow({ where: { id }, include: parts })
    entries.push(await entryOf(row, report, papers))
  }
  return entries
}

async function entryOf(row: Row, report: ReportFacts, papers: Papers): Promise<ArchiveEntry> {
  const words = archiveWordsFor(report.language)
  const number = row.number ?? 0
  const party = partyOf(row, words.privatePerson)
  const title = words.statement(number, party.isShielded ? null : asPublished(party.name))
  // Of two consultations both have a number 1.
  const name = `uttalelse-${String(number).padStart(3, '0')}-${row.id.slice(0, 8).toLowerCase()}`
  const at = row.sentAt ?? row.createdAt
  const full = await papers.print(`${name}.pdf`, statementDocument(inFull(row, report, title)), at)
  const open =
    row.publication === 'published'
      ? [
          await papers.print(
            `${name}-skjermet.pdf`,
            statementDocument(
              asRead(row, report, title, party.isShielded ? words.privatePerson : party.name),
            ),
            at,
            { redacted: true },
          ),
        ]
      : []
  return {
    key: `statement-${row.id}`,
    kind: 'statement',
    title,
    date: row.receivedOn ?? wallTimeOf(at).date,
    receivedAt: at,
    party,
    documents: [
      // It has the sender's contact.
      { kind: 'statement', title, isShielded: true, files: [full, ...open] },
      ...row.files.flatMap((file, index) =>
        attached(file, index, row, name, words.attachment(index + 1), papers),
      ),
    ],
  }
}

function partyOf(row: Row, privatePerson: string): ArchiveParty {
  const kind = (row.senderKind ?? 'person') as SenderKind
  const told = publicName({ ...row, kind, name: row.senderName })
  return {
    name: (told ?? row.senderName) || privatePerson,
    organisationNumber: row.organisationNumber,
    isPerson: kind === 'person',
    isShielded: told === null || row.publication !== 'published',
  }
}

const frame = (row: Row, { municipality, language }: ReportFacts, title: string) => ({
  id: row.id,
  title,
  municipality,
  language,
})

function inFull(row: Row, report: ReportFacts, title: string): StatementOnPaper {
  const { contactName, email, phone, postalAddress, senderName, onBehalfOf } = row
  return {
    ...frame(row, report, title),
    sender: [senderName, onBehalfOf].filter((name) => name !== '').join(', '),
    contact: [contactName, email, phone, ...postalAddress.split('\n')].filter((line) => line.trim() !== ''),
    text: row.text,
    comments: commentsOf(row, report, (_, text) => text),
  }
}

function asRead(row: Row, report: ReportFacts, title: string, sender: string): StatementOnPaper {
  const blackedOut = (remarkId: Id | null, text: string) =>
    asPublished(
      text,
      row.redactions.filter((redaction) => redaction.remarkId === remarkId),
    )
  return {
    ...frame(row, report, title),
    sender: asPublished(sender),
    contact: [],
    text: blackedOut(null, row.text),
    comments: commentsOf(row, report, blackedOut),
  }
}

function commentsOf(row: Row, { sections }: ReportFacts, read: (remarkId: Id, text: string) => string) {
  return row.remarks.map(({ id, number, sectionId, text }) => {
    const section = sections.find((one) => one.id === sectionId)
    return {
      number: number ?? 0,
      place: section ? `${section.number} ${section.title}`.trim() : '',
      text: read(id, text),
    }
  })
}

/** A file that came with it; one whose bytes are gone is left out. */
function attached(
  file: Row['files'][number],
  index: number,
  { publication }: Row,
  statement: string,
  title: string,
  papers: Papers,
): ArchiveDocument[] {
  const { file: whole, redactedFile, mediaType, name, published } = file
  if (!whole.content) return []
  const isOpen = published && publication === 'published'
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin'
  const stem = `${statement}-vedlegg-${index + 1}`
  const full = papers.add(
    { name: `${stem}.${ending}`, originalName: asPublished(name), mediaType, variant: 'archive' },
    new Uint8Array(whole.content.bytes),
  )
  const redacted =
    isOpen && redactedFile?.content
      ? [
          papers.add(
            {
              name: `${stem}-skjermet.${ending}`,
              originalName: `${stem}-skjermet.${ending}`,
              mediaType: redactedFile.mediaType,
              variant: 'redacted',
            },
            new Uint8Array(redactedFile.content.bytes),
          ),
        ]
      : []
  const isShielded = !isOpen || file.redactedFileId !== null
  return [{ kind: 'attachment', title, isShielded, files: [full, ...redacted] }]
}
