/** What each sender is answered, out of the rows as they stand, and who has been answered already. */
import { asPublished } from '~core/treatment/published'
import { mayBeAnswered, replyText, type AnsweredRemark, type ReplyFacts } from '~core/treatment/reply'
import { reportWordsFor } from '~core/treatment/reportWords'
import { gistOf } from '~core/treatment/report'
import type { Disposition } from '~core/treatment/remark'
import type { Id } from '~core/ids'
import type { PlanLanguage } from '~core/plan/document'
import { labelsFor } from '~core/render/labels/labels'
import { replyLetters } from '~templates/letters/reply'
import type { Transaction } from '../db/database'
import { readSnapshot } from '../snapshots/readSnapshot'

/** How an answer goes out: to the address that was given, or on paper. */
export type ReplyChannel = 'mail' | 'letter'

/** One sender and their answer. */
export interface PlannedReply {
  readonly statementId: Id
  readonly number: number
  /** Whom it is written to. */
  readonly recipient: string
  readonly channel: ReplyChannel
  /** Empty where there is none. */
  readonly email: string
  readonly postalAddress: string
  /** `waiting`: a remark of theirs is untreated. */
  readonly state: 'waiting' | 'ready' | 'answered'
  readonly answeredAt: Date | null
  /** What was written where they are answered, otherwise what would be. */
  readonly text: string
}

/** The letters of a consultation and what they are written with. */
export interface PlannedReplies {
  readonly language: PlanLanguage
  readonly municipality: string
  readonly title: string
  /** The municipality's own letter, or the one it finds. */
  readonly letter: string
  /** Where the public can read all remarks and answers. */
  readonly link: string
  readonly replies: readonly PlannedReply[]
}

/** Asks nobody's leave: for those who may see who sent what. */
export async function plannedReplies(
  db: Transaction,
  consultationId: Id,
  publicUrl: string,
): Promise<PlannedReplies> {
  const row = await db.consultation.findUniqueOrThrow({
    where: { id: consultationId },
    include: { plan: { include: { municipality: true } }, snapshot: true },
  })
  const language = row.plan.language as PlanLanguage
  const letter = row.replyLetter || replyLetters[language]
  const link = `${publicUrl}/horing/${row.name}/hva-skjedde`
  const sections = row.snapshot ? (await readSnapshot(db, row.snapshot)).sections : []
  const places = new Map(sections.map(({ id, number, title }) => [id, `${number} ${title}`.trim()]))
  const shared = {
    municipality: labelsFor(language).municipality(row.plan.municipality.name),
    plan: row.plan.title,
    title: row.title,
    link,
    contact: row.contactName,
    email: row.contactEmail,
    phone: row.contactPhone,
  }
  const statements = await statementsOf(db, consultationId)
  return {
    language,
    municipality: shared.municipality,
    title: row.title,
    letter,
    link,
    replies: statements.map((statement) => plannedReply(statement, letter, shared, places, language)),
  }
}

type StatementRow = Awaited<ReturnType<typeof statementsOf>>[number]

function statementsOf(db: Transaction, consultationId: Id) {
  return db.statement.findMany({
    where: { consultationId, state: 'sent' },
    orderBy: { number: 'asc' },
    include: {
      party: { select: { contactName: true, email: true } },
      replies: { orderBy: { createdAt: 'desc' }, take: 1 },
      remarks: { orderBy: { number: 'asc' }, include: { links: { select: { heading: true } } } },
    },
  })
}

function plannedReply(
  row: StatementRow,
  letter: string,
  shared: Omit<ReplyFacts, 'recipient' | 'number'>,
  places: ReadonlyMap<Id, string>,
  language: PlanLanguage,
): PlannedReply {
  // Whoever was invited and gave no address of their own is answered where they were asked.
  const recipient = row.contactName || row.party?.contactName || row.senderName
  const email = row.email || row.party?.email || ''
  const remarks = row.remarks.map((remark): AnsweredRemark => {
    const { sectionId, summary, assessment, answer, text, disposition, links } = remark
    return {
      number: remark.number ?? 0,
      place: places.get(sectionId ?? '') ?? '',
      // A mail is read by many on its way: a national identity number is not sent back either.
      words: asPublished(gistOf({ summary, words: text })),
      summary,
      assessment,
      answer,
      disposition: disposition as Disposition | null,
      changed: links.map(({ heading }) => heading),
    }
  })
  const [reply] = row.replies
  const state = reply ? 'answered' : mayBeAnswered(remarks) ? 'ready' : 'waiting'
  const facts = { ...shared, recipient, number: String(row.number ?? 0) }
  return {
    statementId: row.id,
    number: row.number ?? 0,
    recipient,
    channel: reply ? (reply.channel as ReplyChannel) : email ? 'mail' : 'letter',
    email,
    postalAddress: row.postalAddress,
    state,
    answeredAt: reply?.createdAt ?? null,
    text: reply?.text ?? replyText(letter, facts, remarks, reportWordsFor(language)),
  }
}
